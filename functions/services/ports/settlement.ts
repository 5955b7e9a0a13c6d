import type { LocalDate } from '#domain/day.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { BreakId, CardProgramId, DiscountId, JobId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import type { Discount } from '#domain/usage/discount.ts';
import type { UsageYear } from '#domain/usage/usage-year.ts';
import type { Slice, SliceRequest } from './slice.ts';
import type { UsageKey } from './usage.ts';
import type { Marker } from './writes.ts';

/** A code that a bank and a federation share, in its programme. */
export interface SharedCode {
  readonly programId: CardProgramId;
  readonly code: string;
}

/** A holder in a programme. */
export interface HolderPlace {
  readonly programId: CardProgramId;
  readonly holderHash: HolderHash;
}

/**
 * Reads for many rows of a bank's file at once, each as it stands now. What is not there is left out of the answer. Names of
 * the answers are made by `nameOf…` of the same words.
 */
export interface Settlement {
  readonly cardsByToken: (tokens: readonly CardToken[]) => Promise<ReadonlyMap<CardToken, BenefitCard>>;
  /** The open cards of holders. */
  readonly cardsByHolder: (places: readonly HolderPlace[]) => Promise<readonly BenefitCard[]>;
  /** Cards of a programme that the bank issued and that are not cancelled, in the order of their holders' hashes; from `after` on. */
  readonly openCards: (programId: CardProgramId, request: SliceRequest) => Promise<Slice<BenefitCard>>;
  /** By `programId#code`. */
  readonly merchants: (codes: readonly SharedCode[]) => Promise<ReadonlyMap<string, Merchant>>;
  readonly offers: (codes: readonly SharedCode[]) => Promise<ReadonlyMap<string, Offer>>;
  /** By transaction id. */
  readonly slots: (bankCode: string, ids: readonly string[]) => Promise<ReadonlyMap<string, TransactionSlot>>;
  /** By `cardId#offerId#year`. */
  readonly usage: (keys: readonly UsageKey[]) => Promise<ReadonlyMap<string, UsageYear>>;
  readonly discounts: (ids: readonly DiscountId[]) => Promise<ReadonlyMap<DiscountId, Discount>>;
  /** Who holds a marker, as it stands now. */
  readonly readMarker: (marker: Marker) => Promise<string | undefined>;
  /** The last sequence number of a bank's files that is in what an offer has spent; 0 before the first. */
  readonly spentUpTo: (offerId: OfferId, bankCode: string) => Promise<number>;
  /** All lines of the statement of a month of a bank. */
  readonly statement: (bankCode: string, period: string) => Promise<readonly StatementLine[]>;
  /** The sealed months of a bank, the latest first. */
  readonly seals: (bankCode: string) => Promise<readonly SealedPeriod[]>;
  readonly readSeal: (bankCode: string, period: string) => Promise<SealedPeriod | undefined>;
  /** The ids of refunds that wait for a charge. */
  readonly parkedFor: (bankCode: string, chargeId: string) => Promise<readonly string[]>;
}

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
