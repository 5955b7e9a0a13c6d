import type { HardshipTier } from '../hardship/hardship-norm.ts';
import type { ProgramId } from '../ids.ts';
import type { Fen } from '../money.ts';

/** Who may be enrolled in, or granted something by, an edition. */
export const ENROLLEE_KINDS = ['MEMBER', 'HOUSEHOLD', 'UNION_BODY', 'EMPLOYER', 'NON_MEMBER'] as const;
export type EnrolleeKind = (typeof ENROLLEE_KINDS)[number];

/** What aid is given for: 困难, 医疗, 助学, 就业, 创业, 节日慰问, 女职工两癌, 意外, 其他. */
export const AID_CATEGORIES = [
  'HARDSHIP',
  'MEDICAL',
  'SCHOOLING',
  'JOB',
  'START_UP',
  'SEASONAL',
  'WOMEN_HEALTH',
  'ACCIDENT',
  'OTHER',
] as const;
export type AidCategory = (typeof AID_CATEGORIES)[number];

/** Papers that a claim is to bring. */
export const CLAIM_DOCUMENTS = [
  'APPLICATION_FORM',
  'IDENTITY',
  'MEDICAL_INVOICE',
  'DISCHARGE_SUMMARY',
  'DIAGNOSIS',
  'ADMISSION_LETTER',
  'INCOME_PROOF',
  'ACCIDENT_REPORT',
  'EMPLOYMENT_PROOF',
  'BUSINESS_LICENCE',
  'OTHER',
] as const;
export type ClaimDocumentKind = (typeof CLAIM_DOCUMENTS)[number];

/** Who may enrol, and how. */
export interface EnrolmentRule {
  readonly enrollees: readonly EnrolleeKind[];
  /** Full years on the first day of cover, both ends included; null for no bound. */
  readonly ageAtLeast: number | null;
  readonly ageAtMost: number | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** Only migrant workers (农民工). */
  readonly migrantOnly: boolean;
  /** Only persons of an active hardship file of one of these tiers; none named: not asked. */
  readonly hardshipTiers: readonly HardshipTier[];
  /** Whether a second person has to approve each enrolment. */
  readonly needsReview: boolean;
  /** Whether those for whom there is no place wait for one. */
  readonly waitList: boolean;
}

/** From when to when those who are enrolled are covered, and what that costs whom. */
export interface CoverRule {
  readonly begins: 'WITH_EDITION' | 'WITH_ENROLMENT';
  /** Days from the first day of cover on which nothing that happens is covered. */
  readonly waitingDays: number;
  /** Whether who was covered by the edition before, up to the first day of this one, does not wait again. */
  readonly renewalWithoutWaiting: boolean;
  /** What is paid in for one enrollee, 0 for nothing. */
  readonly contributionFen: Fen;
  readonly payer: 'ENROLLEE' | 'SPONSOR';
}

/** A part of a cost from an amount on, and how much of it is given: 5,000 basis points are a half. */
export interface CostBand {
  readonly fromFen: Fen;
  readonly basisPoints: number;
}

/** The same for everybody. */
export interface FixedAmount {
  readonly kind: 'FIXED';
  readonly fen: Fen;
}

/** What is given to who is in a hardship file of a tier. */
export interface TierAmount {
  readonly tier: HardshipTier;
  readonly fen: Fen;
}

/** By the tier of the hardship file; who is in none of these gets what stands under `otherFen`, null for nothing. */
export interface TierAmounts {
  readonly kind: 'BY_TIER';
  readonly tiers: readonly TierAmount[];
  readonly otherFen: Fen | null;
}

/** A share of the cost that is left to the claimant, band by band as taxes are. */
export interface CostShare {
  readonly kind: 'SHARE_OF_COST';
  readonly bands: readonly CostBand[];
  readonly mostFen: Fen;
}

/** What the reviewers find right, up to a bound. */
export interface AssessedAmount {
  readonly kind: 'ASSESSED';
  readonly mostFen: Fen;
}

/** How much a claim comes to: whole fen, parts of one are dropped. */
export type AmountRule = FixedAmount | TierAmounts | CostShare | AssessedAmount;

/** What is given to whom, and by which bounds. */
export interface GrantRule {
  readonly category: AidCategory;
  /** Whether only those who are enrolled and covered on the day of the event may claim. */
  readonly needsEnrolment: boolean;
  /** Who may claim where nobody has to be enrolled. */
  readonly claimants: readonly EnrolleeKind[];
  /** One claim per person and edition, or one per event. */
  readonly perPerson: 'ONE_PER_EDITION' | 'ONE_PER_EVENT';
  /** Days after the event within which it is claimed; null for no bound. */
  readonly claimWithinDays: number | null;
  readonly documents: readonly ClaimDocumentKind[];
  readonly amount: AmountRule;
  /** The most a person gets for the category in a calendar year, by whatever programme; null for no bound. */
  readonly yearlyCapFen: Fen | null;
  /** Days for which approved claims hang out before they may be approved; 0 for none. */
  readonly noticeDays: number;
  /** Whether what is granted is taken from the programme's fund. */
  readonly fromFund: boolean;
  /** Nobody gets this aid who was given one of these in the same year, nor those after this one: 不重复救助. */
  readonly excludedCategories: readonly AidCategory[];
  readonly excludedProgramIds: readonly ProgramId[];
}

/** The rules of an edition. They are data, frozen when it is opened. */
export interface EditionRules {
  /** Null where nobody enrols. */
  readonly enrolment: EnrolmentRule | null;
  /** Null where being enrolled covers nothing. */
  readonly cover: CoverRule | null;
  /** Null where nothing is paid out. */
  readonly grant: GrantRule | null;
}
