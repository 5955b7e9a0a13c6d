import type { Fen } from '../money.ts';
import type { Discount, OfferRule, PeriodLimit } from '../offer/offer.ts';
import { leftOf, type OfferUsage, type Tally } from '../usage/usage.ts';
import type { EligibilityChannel } from './eligibility.ts';
import { DISCOUNT_CAPS, type DiscountCap, type EligibilityReason } from './reason.ts';

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
function discountOf(discount: Discount, amountFen: Fen): Fen {
  // 10^11 fen × 10^4 is below 2^53, and a quotient that is not whole is further from a whole number than it is rounded by.
  if (discount.kind === 'PERCENT') return Math.floor((amountFen * discount.basisPoints) / BASIS) as Fen;
  return Math.min(discount.fen, amountFen) as Fen;
}

/** What is left of an allowance; infinite where there is no limit. */
function left(limit: Fen | null, used: Fen): number {
  return leftOf(limit, used) ?? Infinity;
}

function isUsedUp(limit: PeriodLimit, used: Tally, remaining: number): boolean {
  return remaining === 0 || (limit.count !== null && used.count >= limit.count);
}

/** Checks 14 to 16, the amount and its caps. They are asked only when all before them pass. */
export function grantDiscount(rule: OfferRule, { amountFen, usage, channel }: GrantRequest): Grant {
  const { perCard } = rule;
  const first = discountOf(rule.discount, amountFen);
  const transaction = rule.maxDiscountPerTransactionFen ?? Infinity;
  const day = left(perCard.day.discountFen, usage.day.discountFen);
  const month = left(perCard.month.discountFen, usage.month.discountFen);
  const year = left(perCard.year.discountFen, usage.year.discountFen);
  const budget = channel === 'POINT_OF_SALE' ? left(rule.budgetFen, usage.budgetUsedFen) : Infinity;
  const smallest = Math.min(first, transaction, day, month, year, budget);
  const reasons: EligibilityReason[] = [];
  if (isUsedUp(perCard.day, usage.day, day)) reasons.push('LIMIT_DAY');
  if (isUsedUp(perCard.month, usage.month, month)) reasons.push('LIMIT_MONTH');
  if (isUsedUp(perCard.year, usage.year, year)) reasons.push('LIMIT_YEAR');
  if (budget === 0) reasons.push('BUDGET_EXHAUSTED');
  if (smallest === 0) reasons.push('DISCOUNT_ZERO');
  if (reasons.length > 0) return { reasons, discountFen: 0 as Fen, capped: [] };
  const bounds = [transaction, day, month, year, budget];
  const capped = smallest < first ? DISCOUNT_CAPS.filter((_, place) => bounds[place] === smallest) : [];
  return { reasons, discountFen: smallest as Fen, capped };
}
