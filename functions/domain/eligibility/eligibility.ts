import type { BenefitCard, CardExpiry } from '../card/benefit-card.ts';
import type { CardStateSpan } from '../card/card-at.ts';
import type { CardToken } from '../card/card-token.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { MerchantId, OfferId, UnionBodyId } from '../ids.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Fen } from '../money.ts';
import type { Offer, OfferCategory } from '../offer/offer.ts';
import type { OfferUsage } from '../usage/usage.ts';
import type { DiscountCap, EligibilityReason } from './reason.ts';

/** The most a charge may come to: 99,999,999,999 fen. */
export const LARGEST_AMOUNT = 99_999_999_999 as Fen;

/** What a decision knows of a card. */
export interface CardFacts extends Pick<
  BenefitCard,
  'program' | 'states' | 'tokens' | 'registrations' | 'memberships'
> {
  readonly expiries: readonly Omit<CardExpiry, 'from'>[];
}
/** What a decision knows of an offer. */
export type OfferFacts = Pick<Offer, 'id' | 'programId' | 'versions'>;
/** What a decision knows of a merchant. */
export type MerchantFacts = Pick<Merchant, 'id' | 'programId' | 'details' | 'agreements'>;

/** Everything a decision is made on, with both clocks: what was recorded after `knownAt` is left out by the decision. */
export interface EligibilityFacts {
  /** Undefined where no card has the token. */
  readonly card: CardFacts | undefined;
  /** The offer that was named, or all that may be chosen from. */
  readonly offers: readonly OfferFacts[];
  readonly merchant: MerchantFacts | undefined;
  /** What the card has used of each offer in the periods of `at`, as known at `knownAt`; what is missing is nothing. */
  readonly usage: ReadonlyMap<OfferId, OfferUsage>;
}

/** Where a decision is asked for. Only at the point of sale does an offer's budget count. */
export type EligibilityChannel = 'POINT_OF_SALE' | 'RECONCILIATION';

/** What a decision is about. */
export interface EligibilityRequest {
  /** The token that was used; null where the card was named by its id. */
  readonly token: CardToken | null;
  /** The category to choose an offer of; null where the facts hold the one offer that was named. */
  readonly category: OfferCategory | null;
  readonly amountFen: Fen;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly channel: EligibilityChannel;
}

/** What a decision rests on, as known at its `knownAt`; null for what there was not at `at`. */
export interface EligibilityEvidence {
  readonly cardInterval: CardStateSpan | null;
  readonly membershipInterval: {
    readonly unionBodyId: UnionBodyId;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
  } | null;
  readonly registrationInterval: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly offerVersion: { readonly offerId: OfferId; readonly number: number; readonly from: Instant } | null;
  readonly merchantAgreement: {
    readonly merchantId: MerchantId;
    readonly number: number;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
  } | null;
}

/** Whether a card is entitled, to how much, why not, and on what ground. */
export interface EligibilityDecision {
  readonly eligible: boolean;
  /** The offer that was named or chosen; null where there was none to choose. */
  readonly offerId: OfferId | null;
  /** Empty when eligible; else every failing check in the order of the table. */
  readonly reasons: readonly EligibilityReason[];
  /** 0 when not eligible. */
  readonly discountFen: Fen;
  readonly capped: readonly DiscountCap[];
  readonly evidence: EligibilityEvidence;
}
