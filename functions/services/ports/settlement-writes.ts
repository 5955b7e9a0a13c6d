import type { LocalDate } from '#domain/day.ts';
import type { BreakId, CardProgramId, JobId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';

/** What the rows of one job came to under an offer, by class and month: a line of the statement of the file's month. */
export interface StatementLine {
  readonly bankCode: string;
  /** The month of the file, `yyyy-mm`. */
  readonly period: string;
  readonly programId: CardProgramId;
  readonly offerId: OfferId;
  readonly jobId: JobId;
  readonly class: string;
  /** The month of the rows; an earlier one that was sealed by then makes them a correction of it. */
  readonly ofPeriod: string;
  readonly isCorrection: boolean;
  readonly rows: number;
  /** Whole fen of any size, as decimal text. */
  readonly grossFen: string;
  readonly expectedFen: string;
  readonly grantedFen: string;
  readonly netFen: string;
}

/** The writes by which the rows of a bank's file are settled. */
export type SettlementWrite =
  /** Writes what is known under an id of a bank's transactions, under the version that was read; 0 means nothing was. */
  | { readonly type: 'SAVE_SLOT'; readonly slot: TransactionSlot; readonly readVersion: number }
  /** Lets a charge that comes late find a refund that waits for it, or takes that back. */
  | {
      readonly type: 'PARK' | 'UNPARK';
      readonly bankCode: string;
      readonly chargeId: string;
      readonly refundId: string;
    }
  /** Opens a break, unless it is there already in whatever state. */
  | { readonly type: 'OPEN_BREAK'; readonly opened: Break }
  /** Adds what a file granted to what its offer has spent, once for each sequence number of the bank. */
  | {
      readonly type: 'SPEND_BUDGET';
      readonly offerId: OfferId;
      readonly bankCode: string;
      readonly sequence: number;
      readonly fen: number;
    }
  /** Writes a line of a statement; the same line again changes nothing. */
  | { readonly type: 'SAVE_STATEMENT_LINE'; readonly line: StatementLine }
  /** Writes that a month is sealed, unless it is. */
  | { readonly type: 'SEAL_PERIOD'; readonly sealed: SealedPeriod }
  /** Lets a merchant find a break. */
  | {
      readonly type: 'LIST_BREAK';
      readonly merchantId: MerchantId;
      readonly businessDate: LocalDate;
      readonly breakId: BreakId;
    };
