import type { EditionState } from '#domain/program/edition.ts';
import type { PurseNumbers } from '#domain/program/edition-purse.ts';
import type { AidGrant } from '#domain/claim/aid-year.ts';
import type { FundNumbers } from '#domain/fund/fund.ts';
import type { ClaimId, DisbursementId, EnrolmentId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';

/** What names are held for: codes of programmes and batches, people in editions, their claims, and proofs of money that came in. */
export type ProgramSpace =
  | 'PROGRAM_CODE'
  /** Somebody in an edition, by each of its names. */
  | 'ENROLMENT'
  /** Somebody's claim in an edition, or for an event in it, by each of its names. */
  | 'PROGRAM_CLAIM'
  | 'FUND_REFERENCE'
  | 'DISBURSEMENT_CODE';

/** The writes by which the places and the money of editions are held, beside the items of the nouns. */
export type ProgramWrite =
  /** Makes the purse of an edition that is opened: its places and its budget, null for no bound. */
  | {
      readonly type: 'OPEN_PURSE';
      readonly editionId: ProgramEditionId;
      readonly places: number | null;
      readonly budgetFen: Fen | null;
    }
  /**
   * Adds to the numbers of an edition's purse by the store's own arithmetic: nobody's version is asked. Decided again where the
   * edition is in none of `stages`, where places or budget would fall below 0, and with `idle` where claims are open.
   */
  | {
      readonly type: 'TURN_PURSE';
      readonly editionId: ProgramEditionId;
      readonly stages: readonly EditionState[];
      readonly add: Partial<PurseNumbers>;
      /** The state the edition comes to; left out where it stays. */
      readonly to?: EditionState;
      /** Requires that no claim is open, and for UNPAID that nothing was paid either. */
      readonly idle?: 'NO_CLAIMS' | 'UNPAID';
    }
  /** Enters an enrolment into the list of whoever it is of, where it stays. */
  | { readonly type: 'LIST_ENROLMENT'; readonly name: string; readonly enrolmentId: EnrolmentId }
  /** The same for a claim. */
  | { readonly type: 'LIST_CLAIM'; readonly name: string; readonly claimId: ClaimId }
  /** Enters a claim among the lines of a batch, where it stays. */
  | { readonly type: 'LIST_LINE'; readonly disbursementId: DisbursementId; readonly claimId: ClaimId }
  /**
   * Counts a grant among the aid of a person's year, or takes it out again with `sign` -1. Decided again where the category would
   * come to more than its cap, or where it and something that was given exclude each other.
   */
  | {
      readonly type: 'COUNT_AID';
      readonly name: string;
      readonly year: string;
      readonly grant: AidGrant;
      readonly sign: 1 | -1;
    }
  /** Adds to the fund of a programme; decided again where less than nothing would be left. */
  | { readonly type: 'TURN_FUND'; readonly programId: ProgramId; readonly add: Partial<FundNumbers> };
