import type { Instant, LocalDate } from '../day.ts';
import type { PersonName } from '../hardship/household.ts';
import type { ApiClientId, HardshipFileId, HouseholdId, MemberId, UnionBodyId, VirtualPostId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { BlindIndex, Sealed } from '../personal/sealed.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { PostAgreement, PostClaim } from './post-claim.ts';
import type { StipendMonth } from './stipend-month.ts';

/** Where a virtual post stands. */
export const POST_STATES = [
  'DRAFT',
  'PUBLISHED',
  'CLAIMED',
  'ACTIVE',
  'SUSPENDED',
  'SEEKING_SPONSOR',
  'ENDED',
  'TERMINATED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type PostState = (typeof POST_STATES)[number];

/** Why a post is ended before its term: 脱困, 去世, 迁出, 认领单位违约, 档案已撤, 其他. */
export type TerminationReason =
  'OUT_OF_HARDSHIP' | 'DECEASED' | 'MOVED_AWAY' | 'SPONSOR_DEFAULT' | 'FILE_CLOSED' | 'OTHER';

/** Why a post is suspended: 家庭情况变化, 核查中, 认领单位困难, 其他. */
export type SuspensionReason = 'HOUSEHOLD_CHANGED' | 'UNDER_CHECK' | 'SPONSOR_IN_DIFFICULTY' | 'OTHER';

/** A state with the day it took effect and the instant it was recorded; it held until the next one. */
export interface PostStep {
  readonly state: PostState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  /** Null for what came about by the passing of time. */
  readonly by: ApiClientId | null;
  readonly reason: TerminationReason | SuspensionReason | null;
}

/** The days on which sponsors may claim the post: `until` is the first one on which they may no more. */
export interface Publication {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Days on which nothing of an agreement falls due. */
export interface Suspension {
  /** The number of the agreement by which the post was held then: what others owe is not touched. */
  readonly agreement: number;
  readonly from: LocalDate;
  /** The first day on which stipends fall due again; null while that is not known. */
  readonly to: LocalDate | null;
}

/** An account to which stipends are paid. Its number is sealed for the post, and told in full to nobody without a trace. */
export interface StipendAccount {
  /** From 1. */
  readonly number: number;
  readonly lastFour: string;
  readonly index: BlindIndex;
  /** `AccountSecrets`, sealed. */
  readonly secrets: Sealed;
  readonly openedOn: LocalDate;
  /** The first day on which nothing may be paid to it; null while it takes payments. */
  readonly closedOn: LocalDate | null;
}

/** What is sealed of an account. */
export interface AccountSecrets {
  readonly holder: string;
  readonly bankName: string | null;
  readonly account: string;
}

/** An end that was decided and comes on a day, as soon as no month is disputed. */
export interface PlannedEnd {
  readonly reason: TerminationReason;
  readonly on: LocalDate;
}

/** What is said in public of a post, and asked of a sponsor. Nothing in it names or describes a person. */
export interface PostTerms {
  readonly title: string;
  /** The monthly stipend that is asked for. */
  readonly askedFen: Fen;
}

/** A virtual post (虚拟岗位): a post without work for one hardship household. One version guards all of it, months included. */
export interface VirtualPost extends PostTerms {
  readonly id: VirtualPostId;
  readonly version: number;
  /** By which payrolls name it: one in the whole country. */
  readonly code: string;
  /** The body that keeps the hardship file. */
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  /** Where the household counts: the division of the body when the post was set up. */
  readonly regionCode: RegionCode;
  readonly hardshipFileId: HardshipFileId;
  readonly householdId: HouseholdId;
  /** The person of the file with reduced working capacity for whom the post stands. */
  readonly personNumber: number;
  /** What that person was known by when the post was set up: nobody has two open posts, in whatever household. */
  readonly personNames: readonly PersonName[];
  /** Records of members of the household: they see the post as their own. */
  readonly memberIds: readonly MemberId[];
  readonly state: PostState;
  /** Every state, in the order of recording; their days never go back. */
  readonly steps: readonly PostStep[];
  /** Who set it up or revised it: nobody of them publishes it. */
  readonly makers: readonly ApiClientId[];
  readonly publication: Publication | null;
  readonly claims: readonly PostClaim[];
  readonly agreements: readonly PostAgreement[];
  /** One per calendar month at most, in order. */
  readonly months: readonly StipendMonth[];
  readonly suspensions: readonly Suspension[];
  readonly accounts: readonly StipendAccount[];
  readonly plannedEnd: PlannedEnd | null;
  /** Whether the near end of the agreement was told of. */
  readonly endTold: boolean;
}

/** The facts of a post that are personal: the audit trail names them and never shows them. */
export const PERSONAL_POST_FACTS = ['accounts', 'personNames'] as const satisfies readonly (keyof VirtualPost)[];

/**
 * For each state of a post, the number of the agreement by which it was held when it came to it, the one that was cut short then
 * included; 0 where it was held by none.
 */
export function agreementsHolding({ steps }: Pick<VirtualPost, 'steps'>): readonly number[] {
  let agreed = 0;
  return steps.map(({ state }, index) => {
    const before = steps[index - 1]?.state;
    const isResumed = before === 'SUSPENDED';
    if (state === 'ACTIVE' && !isResumed) agreed += 1;
    return state === 'ACTIVE' || before === 'ACTIVE' || isResumed ? agreed : 0;
  });
}

const OPEN: ReadonlySet<PostState> = new Set<PostState>([
  ...(['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED', 'SEEKING_SPONSOR'] as const),
]);

/** Whether a post still stands for its household, a draft included: while it does, there is no other. */
export function isOpenPost({ state }: Pick<VirtualPost, 'state'>): boolean {
  return OPEN.has(state);
}

/** Whether sponsors may claim it now. */
export function isClaimable({ state, plannedEnd }: Pick<VirtualPost, 'state' | 'plannedEnd'>): boolean {
  return (state === 'PUBLISHED' || state === 'SEEKING_SPONSOR') && plannedEnd === null;
}
