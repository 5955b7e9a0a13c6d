/**
 * Why a card is not entitled, in the order in which the checks are made; the first of a decision is its primary reason.
 * The three unknown references end a decision at once.
 */
export const ELIGIBILITY_REASONS = [
  'CARD_TOKEN_UNKNOWN',
  'OFFER_UNKNOWN',
  'MERCHANT_UNKNOWN',
  'CARD_NOT_YET_ACTIVE',
  'CARD_CANCELLED',
  'CARD_EXPIRED',
  'CARD_LOST',
  'CARD_FROZEN',
  'MEMBER_NOT_ENROLLED',
  'MEMBER_LEFT',
  'REGISTRATION_MISSING',
  'OFFER_NOT_ACTIVE',
  'MERCHANT_NOT_IN_OFFER',
  'REGION_NOT_COVERED',
  'MCC_EXCLUDED',
  'DAY_OR_TIME_EXCLUDED',
  'BELOW_MINIMUM',
  'LIMIT_DAY',
  'LIMIT_MONTH',
  'LIMIT_YEAR',
  'BUDGET_EXHAUSTED',
  'DISCOUNT_ZERO',
] as const;
export type EligibilityReason = (typeof ELIGIBILITY_REASONS)[number];

/** What cut a discount below what the rule alone would give, in this order. */
export const DISCOUNT_CAPS = [
  'CAPPED_TRANSACTION',
  'CAPPED_DAY',
  'CAPPED_MONTH',
  'CAPPED_YEAR',
  'CAPPED_BUDGET',
] as const;
export type DiscountCap = (typeof DISCOUNT_CAPS)[number];

const RANKS = new Map<EligibilityReason, number>(ELIGIBILITY_REASONS.map((reason, rank) => [reason, rank]));

/** How late in the table a reason stands. */
export function rankOf(reason: EligibilityReason): number {
  return RANKS.get(reason) ?? -1;
}
