import type { LocalDate } from '#domain/day.ts';
import type { BreakId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import type { StatementMonth, StatementPart } from '#domain/reconciliation/statement.ts';

/** The writes by which the rows of a bank's file are settled. */
export type SettlementWrite =
  /** Writes what is known under an id of a bank's transactions, under the version that was read; 0 means nothing was. */
  | { readonly type: 'SAVE_SLOT'; readonly slot: TransactionSlot; readonly readVersion: number }
  /** Lets a charge that comes late find a refund that waits for it. It stays: the job of the charge finds it by that when it is done anew. */
  | {
      readonly type: 'PARK';
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
      /** Of a sum, as much as `countableFen`. */
      readonly fen: Fen;
    }
  /** Writes a part of the statement of a month, under the version that was read. */
  | {
      readonly type: 'SAVE_STATEMENT';
      readonly month: StatementMonth;
      readonly part: StatementPart;
      readonly readVersion: number;
    }
  /** Writes that a month is sealed, unless it is. */
  | { readonly type: 'SEAL_PERIOD'; readonly sealed: SealedPeriod }
  /** Lets a merchant find a break. */
  | {
      readonly type: 'LIST_BREAK';
      readonly merchantId: MerchantId;
      readonly businessDate: LocalDate;
      readonly breakId: BreakId;
    };
