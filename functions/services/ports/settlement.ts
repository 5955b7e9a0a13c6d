import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { CardProgramId, DiscountId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import type { StatementMonth, StatementPart, StatementPlace } from '#domain/reconciliation/statement.ts';
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
  /** Parts of a statement, each at its place; undefined where no file has added to one. */
  readonly statementParts: (
    month: StatementMonth,
    places: readonly StatementPlace[],
  ) => Promise<readonly (StatementPart | undefined)[]>;
  /** The parts of a statement that are of an offer, of a programme or with null of all. */
  readonly statementOffers: (
    month: StatementMonth,
    programId: CardProgramId | null,
    request: SliceRequest,
  ) => Promise<Slice<StatementPart>>;
  /** The sealed months of a bank, the latest first. */
  readonly seals: (bankCode: string) => Promise<readonly SealedPeriod[]>;
  readonly readSeal: (bankCode: string, period: string) => Promise<SealedPeriod | undefined>;
  /** The ids of refunds that wait for charges, by these. */
  readonly parkedFor: (
    bankCode: string,
    chargeIds: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly string[]>>;
}
