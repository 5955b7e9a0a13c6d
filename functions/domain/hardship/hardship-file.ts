import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, HardshipFileId, HouseholdId, MemberId, UnionBodyId } from '../ids.ts';
import type { Sealed } from '../personal/sealed.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { HardshipTier } from './hardship-norm.ts';
import { isRecordName, MAIN_PERSON, type HouseholdFacts, type HouseholdPerson } from './household.ts';
import type { IncomeComputation } from './income.ts';

/** Where a hardship file stands. That a review is overdue is no state: it is computed, see `isReviewOverdue`. */
export type HardshipState =
  | 'DRAFT'
  | 'UNIT_REVIEW'
  | 'UPPER_REVIEW'
  | 'RETURNED'
  | 'REJECTED'
  | 'PUBLIC_NOTICE'
  | 'OBJECTED'
  | 'ACTIVE'
  | 'UNDER_REVIEW'
  | 'CLOSED';

/** Why a file is closed: 脱困, 去世, 迁出, 不符合. */
export type ClosingReason = 'OUT_OF_HARDSHIP' | 'DECEASED' | 'MOVED_AWAY' | 'NOT_ELIGIBLE';

/** Why a person whose membership has ended stands for a household. */
export type FormerMemberReason = 'RETIRED' | 'LAID_OFF' | 'EMPLOYER_CLOSED' | 'OTHER';

/** Why an active file is reviewed. */
export type ReviewCause = 'YEARLY' | 'TIP_OFF';

export type ReviewStage = 'UNIT' | 'UPPER';
export type ReviewDecision = 'PASS' | 'RETURN' | 'REJECT';

/** A state with the day it took effect and the instant it was recorded; it held until the next one. */
export interface HardshipStep {
  readonly state: HardshipState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  /** Sealed for the file, as every reason below: it tells of the household. */
  readonly reason: Sealed | null;
  /** The tier from then on; null where the file gives none. */
  readonly tier: HardshipTier | null;
  /** The last day on which the file gives aid without another review. */
  readonly reviewDue: LocalDate | null;
}

/** What a reviewer decided at a stage. */
export interface HardshipReview {
  readonly stage: ReviewStage;
  readonly decision: ReviewDecision;
  readonly by: ApiClientId;
  readonly at: Instant;
  readonly reason: Sealed | null;
}

/** The days of the public notice (公示). */
export interface NoticeWindow {
  readonly from: LocalDate;
  /** The first day after it. */
  readonly to: LocalDate;
  readonly days: number;
}

/** What somebody said against the file while it was public. */
export interface Objection {
  /** From 1, in the order in which they came. */
  readonly number: number;
  readonly at: Instant;
  readonly recordedBy: ApiClientId;
  /** Sealed for the file: it speaks of people. */
  readonly text: Sealed;
  readonly state: 'OPEN' | 'UPHELD' | 'DISMISSED';
  readonly decidedBy: ApiClientId | null;
  readonly note: Sealed | null;
}

/** Another tier than the norm gives, with the one who proposed and the one who confirmed it; null until somebody did. */
export interface TierOverride {
  readonly tier: HardshipTier;
  readonly reason: Sealed;
  readonly by: ApiClientId;
  readonly confirmedBy: ApiClientId | null;
}

/** The review of an active file that is under way. */
export interface RunningReview {
  readonly cause: ReviewCause;
  readonly startedAt: Instant;
  /** Whether income was recorded anew since it began. */
  readonly incomeRenewed: boolean;
}

/** A hardship file (困难职工档案): the spell of one household, kept by one union body. One version guards all of it. */
export interface HardshipFile {
  readonly id: HardshipFileId;
  readonly version: number;
  /** The body that keeps the file. */
  readonly unionBodyId: UnionBodyId;
  /** Where lists find it: see `bodyPath`. It never changes, wherever the body moves. */
  readonly bodyPath: string;
  /** The province-level division within which households and persons are compared. */
  readonly federation: RegionCode;
  /** Goes with the household from file to file. */
  readonly householdId: HouseholdId;
  /** The closed or rejected file that this one follows. */
  readonly previousFileId: HardshipFileId | null;
  readonly mainMemberId: MemberId;
  /** Why a former member stands for the household; null for a member. */
  readonly formerMemberReason: FormerMemberReason | null;
  readonly state: HardshipState;
  /** From the public notice on until the end; null before and after. */
  readonly tier: HardshipTier | null;
  readonly reviewDue: LocalDate | null;
  /** Every state, in the order of recording; their days never go back. */
  readonly steps: readonly HardshipStep[];
  /** Who opened, revised or submitted it: nobody of them checks it. */
  readonly recorders: readonly ApiClientId[];
  /** Callers declared to be of the household or related to it: nobody of them checks it. */
  readonly excludedReviewers: readonly ApiClientId[];
  readonly reviews: readonly HardshipReview[];
  readonly household: HouseholdFacts;
  readonly income: IncomeComputation;
  readonly override: TierOverride | null;
  readonly notice: NoticeWindow | null;
  readonly objections: readonly Objection[];
  readonly runningReview: RunningReview | null;
  readonly closingReason: ClosingReason | null;
}

/** The facts of a file that are personal: the audit trail names them and never shows them. */
export const PERSONAL_FACTS = [
  'household',
  'income',
  'objections',
  'override',
  'reviews',
] as const satisfies readonly (keyof HardshipFile)[];

/** Whether a file still stands for its household, a draft included: while it does, there is no other. */
export function isOpenFile({ state }: Pick<HardshipFile, 'state'>): boolean {
  return state !== 'REJECTED' && state !== 'CLOSED';
}

/** The tier a file gives once it is active: a confirmed override, or else what the norm computed. */
export function tierOf({ override, income }: Pick<HardshipFile, 'override' | 'income'>): HardshipTier | null {
  return override?.confirmedBy == null ? income.tier : override.tier;
}

/** The member's record that a person of a file was recorded by; undefined where the federation had none. */
export function recordOfPerson(
  { mainMemberId }: Pick<HardshipFile, 'mainMemberId'>,
  { number, knownBy }: HouseholdPerson,
): MemberId | undefined {
  return number === MAIN_PERSON ? mainMemberId : knownBy.find(isRecordName);
}
