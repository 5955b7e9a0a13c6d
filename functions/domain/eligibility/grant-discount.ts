import type { Fen } from '../money.ts';
import type { Discount, LimitPeriod, OfferRule } from '../offer/offer.ts';
import type { OfferUsage } from '../usage/usage.ts';
import type { EligibilityChannel } from './eligibility.ts';
import type { DiscountCap, EligibilityReason } from './reason.ts';

/** What the limits leave of a discount: checks 14 to 16, the amount, and what cut it. */
export interface Grant {
  readonly reasons: readonly EligibilityReason[];
  readonly discountFen: Fen;
  readonly capped: readonly DiscountCap[];
}

/** A charge under a rule. */
export interface GrantRequest {
  readonly amountFen: Fen;
  readonly usage: OfferUsage;
  readonly channel: EligibilityChannel;
}

const BASIS = 10_000;

/** What a rule gives before any cap: `floor(amount × basis points / 10000)`, or the fixed sum, at most the amount. */
export function discountOf(discount: Discount, amountFen: Fen): Fen {
  // 10^11 fen × 10^4 is below 2^53, and a quotient that is not whole is further from a whole number than it is rounded by.
  if (discount.kind === 'PERCENT') return Math.floor((amountFen * discount.basisPoints) / BASIS) as Fen;
  return Math.min(discount.fen, amountFen) as Fen;
}

/** What is left of an allowance; null where there is no limit. */
function left(limit: Fen | null, used: Fen): number | null {
  return limit === null ? null : Math.max(limit - used, 0);
}

function limitReason(rule: OfferRule, usage: OfferUsage, period: LimitPeriod): boolean {
  const limit = rule.perCard[period];
  const used = usage[period];
  return (limit.count !== null && used.count >= limit.count) || left(limit.discountFen, used.discountFen) === 0;
}

/** Checks 14 to 16, the amount and its caps. They are asked only when all before them pass. */
export function grantDiscount(rule: OfferRule, { amountFen, usage, channel }: GrantRequest): Grant {
  const first = discountOf(rule.discount, amountFen);
  const remaining = (period: LimitPeriod): number | null =>
    left(rule.perCard[period].discountFen, usage[period].discountFen);
  const budget = channel === 'POINT_OF_SALE' ? left(rule.budgetFen, usage.budgetUsedFen) : null;
  const bounds: readonly (readonly [DiscountCap, number | null])[] = [
    ['CAPPED_TRANSACTION', rule.maxDiscountPerTransactionFen],
    ['CAPPED_DAY', remaining('day')],
    ['CAPPED_MONTH', remaining('month')],
    ['CAPPED_YEAR', remaining('year')],
    ['CAPPED_BUDGET', budget],
  ];
  const smallest = bounds.reduce(
    (least, [, bound]) => (bound === null ? least : Math.min(least, bound)),
    Number(first),
  );
  const reasons: EligibilityReason[] = [];
  if (limitReason(rule, usage, 'day')) reasons.push('LIMIT_DAY');
  if (limitReason(rule, usage, 'month')) reasons.push('LIMIT_MONTH');
  if (limitReason(rule, usage, 'year')) reasons.push('LIMIT_YEAR');
  if (budget === 0) reasons.push('BUDGET_EXHAUSTED');
  if (smallest === 0) reasons.push('DISCOUNT_ZERO');
  if (reasons.length > 0) return { reasons, discountFen: 0 as Fen, capped: [] };
  const capped = smallest < first ? bounds.filter(([, bound]) => bound === smallest).map(([cap]) => cap) : [];
  return { reasons, discountFen: smallest as Fen, capped };
}
