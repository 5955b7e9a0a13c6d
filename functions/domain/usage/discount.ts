import type { ProgramOfCard } from '../card/benefit-card.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { DiscountCap } from '../eligibility/reason.ts';
import type { EligibilityEvidence } from '../eligibility/eligibility.ts';
import type { ApiClientId, BenefitCardId, DiscountId, MerchantId, OfferId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { Recorded } from '../recorded.ts';
import type { KnownUse } from './known-use.ts';

/** A part of a charge that was paid back, and the discount that went back with it. */
export interface DiscountRefund extends Recorded {
  readonly amountFen: Fen;
  readonly discountFen: Fen;
}

/** Where a discount of the point of sale stands. EXPIRED is computed: nobody has to sweep. */
export const DISCOUNT_STATES = ['RESERVED', 'EXPIRED', 'CONFIRMED', 'CANCELLED'] as const;
export type DiscountState = (typeof DISCOUNT_STATES)[number];

/** A discount that a till reserved for a charge, with what it was decided on. It is what usage is counted from. */
export interface Discount extends Recorded {
  readonly id: DiscountId;
  readonly version: number;
  readonly program: ProgramOfCard;
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  readonly merchantId: MerchantId;
  /** Who reserved it. */
  readonly callerId: ApiClientId;
  readonly amountFen: Fen;
  readonly discountFen: Fen;
  readonly capped: readonly DiscountCap[];
  readonly evidence: EligibilityEvidence;
  /** The instant of the charge, and its day: the periods it counts in. */
  readonly at: Instant;
  readonly day: LocalDate;
  /** The first instant at which it is too late to confirm it. */
  readonly expiresAt: Instant;
  /** Whether it is paid from a budget of its offer. */
  readonly isBudgeted: boolean;
  readonly settled: { readonly outcome: 'CONFIRMED' | 'CANCELLED'; readonly at: Instant } | null;
  /** The bank's id of the transaction that it was confirmed with. */
  readonly transactionId: string | null;
  readonly refunds: readonly DiscountRefund[];
  /** When the bank told of the charge itself: from then on its rows say what counts. Left out until then. */
  readonly bankedAt?: Instant;
}

/** What of a confirmed discount was not given back. */
export function standingDiscount({ discountFen, refunds }: Pick<Discount, 'discountFen' | 'refunds'>): Fen {
  return refunds.reduce((rest, refund) => rest - refund.discountFen, Number(discountFen)) as Fen;
}

/** Where a discount stands at `now`. */
export function discountState({ settled, expiresAt }: Discount, now: Instant): DiscountState {
  if (settled !== null) return settled.outcome;
  return now < expiresAt ? 'RESERVED' : 'EXPIRED';
}

/** What of the discount stood at `knownAt`: undefined while it was not there, was cancelled, or had expired. */
function standingFen(discount: Discount, knownAt: Instant): Fen | undefined {
  const { recordedAt, settled, expiresAt, refunds, bankedAt } = discount;
  if (recordedAt > knownAt || (bankedAt !== undefined && bankedAt <= knownAt)) return undefined;
  const isSettled = settled !== null && settled.at <= knownAt;
  if (isSettled ? settled.outcome === 'CANCELLED' : knownAt >= expiresAt) return undefined;
  return standingDiscount({ ...discount, refunds: refunds.filter((refund) => refund.recordedAt <= knownAt) });
}

/** What tills granted that counted at `knownAt`: until the bank told of the charge itself. */
export function usesAtTills(discounts: readonly Discount[], knownAt: Instant): readonly KnownUse[] {
  return discounts.flatMap((discount) => {
    const discountFen = standingFen(discount, knownAt);
    return discountFen === undefined ? [] : [{ day: discount.day, used: { count: 1, discountFen } }];
  });
}
