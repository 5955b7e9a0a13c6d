import type { Instant, LocalDate } from '../day.ts';
import type { Enrollee } from '../enrolment/enrollee.ts';
import type { HardshipTier } from '../hardship/hardship-norm.ts';
import type {
  ApiClientId,
  ClaimId,
  DisbursementId,
  EnrolmentId,
  ProgramEditionId,
  ProgramId,
  UnionBodyId,
} from '../ids.ts';
import type { Fen } from '../money.ts';
import type { BlindIndex, Sealed } from '../personal/sealed.ts';
import type { AidCategory, ClaimDocumentKind } from '../program/edition-rules.ts';
import type { RegionCode } from '../region/region-code.ts';
import { allowedIn } from '../stepped.ts';

/** Where a claim stands. */
export const CLAIM_STATES = [
  'DRAFT',
  'SUBMITTED',
  'FIRST_REVIEW',
  'SECOND_REVIEW',
  'PUBLIC_NOTICE',
  'APPROVED',
  'IN_BATCH',
  'PAID',
  'RECONCILED',
  'BANK_RETURNED',
  'REVERSED',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type ProgramClaimState = (typeof CLAIM_STATES)[number];

/** A state with who recorded it when, and why. */
export interface ClaimStep {
  readonly state: ProgramClaimState;
  readonly on: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  readonly reason: string | null;
}

/** Content that a paper of a claim may be sent as, with its media type. */
export const CLAIM_CONTENT_TYPES = { JPEG: 'image/jpeg', PNG: 'image/png', PDF: 'application/pdf' } as const;
export type ClaimContentType = keyof typeof CLAIM_CONTENT_TYPES;

/** A paper that goes with a claim. Its content is an object of its own, named by the claim and the number. */
export interface ClaimDocument {
  /** From 1, lasting within the claim. */
  readonly number: number;
  readonly kind: ClaimDocumentKind;
  readonly contentType: ClaimContentType;
  readonly bytes: number;
  /** In hexadecimal; the object store takes no other content. */
  readonly sha256: string;
  readonly addedAt: Instant;
}

/** Where a claim is paid to. Its number is sealed for the claim. */
export interface ClaimAccount {
  readonly lastFour: string;
  readonly index: BlindIndex;
  readonly secrets: Sealed;
}

/** A line by which a claim was, or is to be, paid. It is never edited away: what came back is paid by another line. */
export interface ClaimPayment {
  /** From 1. */
  readonly number: number;
  readonly batchId: DisbursementId;
  readonly fen: Fen;
  readonly accountLastFour: string;
  /** The day the bank carried it out; null before. */
  readonly paidOn: LocalDate | null;
  /** The day on which the bank's statement confirmed it; null before. */
  readonly confirmedOn: LocalDate | null;
  /** Since when it counts no more: it was taken out of its batch, or the bank returned it. */
  readonly returned: { readonly on: LocalDate; readonly reason: string | null } | null;
}

/** Money that came back of a claim that was paid: a row of its own, beside the payment. */
export interface ClaimReversal {
  readonly fen: Fen;
  readonly on: LocalDate;
  readonly reason: string;
  /** The number of the proof that it came back. */
  readonly reference: string;
  readonly by: ApiClientId;
}

/** A claim to what an edition gives (申请、给付). One version guards all of it. */
export interface ProgramClaim {
  readonly id: ClaimId;
  readonly version: number;
  readonly programId: ProgramId;
  readonly editionId: ProgramEditionId;
  /** By which the claimant is covered; null where nobody has to be enrolled. */
  readonly enrolmentId: EnrolmentId | null;
  readonly claimant: Enrollee;
  /** All the claimant is known by: nobody is given twice by any of them. */
  readonly names: readonly string[];
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  readonly regionCode: RegionCode;
  readonly state: ProgramClaimState;
  readonly steps: readonly ClaimStep[];
  /** Who drafted, revised or submitted it: nobody of them reviews it. */
  readonly makers: readonly ApiClientId[];
  /** The day of what it is claimed for. */
  readonly eventOn: LocalDate;
  readonly category: AidCategory;
  /** What was left to the claimant, as it says; null where the rule asks for none. */
  readonly costFen: Fen | null;
  /** What of the cost the reviewers accepted; null before they did, and once it is returned. */
  readonly acceptedCostFen: Fen | null;
  /** What the reviewers find right, where the rule leaves it to them; null before they did, and once it is returned. */
  readonly assessedFen: Fen | null;
  /** The tier of the claimant's hardship file when it was drafted. */
  readonly tier: HardshipTier | null;
  readonly documents: readonly ClaimDocument[];
  readonly account: ClaimAccount | null;
  /** The days on which it hangs out: `until` is the first one on which it may be approved. */
  readonly notice: { readonly from: LocalDate; readonly until: LocalDate } | null;
  /** What it comes to by the frozen rule, set when it is approved. */
  readonly grantFen: Fen | null;
  /** The year in whose aid it counts: that of its approval. */
  readonly aidYear: string | null;
  /** Oldest first. At most the last one counts. */
  readonly payments: readonly ClaimPayment[];
  readonly reversal: ClaimReversal | null;
}

/** The facts of a claim that are personal: the trail names them and never shows them. */
export const PERSONAL_CLAIM_FACTS = ['claimant', 'names', 'account'] as const satisfies readonly (keyof ProgramClaim)[];

/** Everything that may be done with a claim, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_CLAIM_ACTION = {
  REVISE: ['DRAFT', 'RETURNED'],
  SUBMIT: ['DRAFT', 'RETURNED'],
  TAKE_UP: ['SUBMITTED'],
  PASS: ['FIRST_REVIEW', 'SECOND_REVIEW'],
  RETURN: ['FIRST_REVIEW', 'SECOND_REVIEW', 'PUBLIC_NOTICE'],
  REJECT: ['SUBMITTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'PUBLIC_NOTICE', 'APPROVED', 'BANK_RETURNED'],
  APPROVE: ['SECOND_REVIEW', 'PUBLIC_NOTICE'],
  BATCH: ['APPROVED'],
  UNBATCH: ['IN_BATCH'],
  PAY: ['IN_BATCH'],
  BANK_RETURN: ['IN_BATCH', 'PAID'],
  CONFIRM: ['PAID'],
  CORRECT_ACCOUNT: ['BANK_RETURNED'],
  REVERSE: ['PAID', 'RECONCILED'],
  WITHDRAW: ['DRAFT', 'SUBMITTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'PUBLIC_NOTICE', 'RETURNED'],
} as const satisfies Record<string, readonly ProgramClaimState[]>;

/** Something that may be done with a claim. */
export type ProgramClaimAction = keyof typeof STATES_OF_CLAIM_ACTION;

/** The actions that a claim's state allows, whoever asks. */
export function allowedClaimActions({ state }: Pick<ProgramClaim, 'state'>): readonly ProgramClaimAction[] {
  return allowedIn(STATES_OF_CLAIM_ACTION, state);
}
