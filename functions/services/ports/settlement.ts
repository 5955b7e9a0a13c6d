import type { LocalDate } from '#domain/day.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { BreakId, CardProgramId, DiscountId, MerchantId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { Discount } from '#domain/usage/discount.ts';
import type { UsageYear } from '#domain/usage/usage-year.ts';
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
  /** The ids of refunds that wait for a charge. */
  readonly parkedFor: (bankCode: string, chargeId: string) => Promise<readonly string[]>;
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
  /** Lets a merchant find a break. */
  | {
      readonly type: 'LIST_BREAK';
      readonly merchantId: MerchantId;
      readonly businessDate: LocalDate;
      readonly breakId: BreakId;
    };
