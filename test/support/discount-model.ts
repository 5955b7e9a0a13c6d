import fc from 'fast-check';
import { dayOf, type Instant, type LocalDate } from '#domain/day.ts';
import type { DiscountState } from '#domain/usage/discount.ts';
import type { OfferUsage } from '#domain/usage/usage.ts';
import { fen } from './household.ts';

/** A discount as the plain model keeps it: cards and offers by their place in the course. */
export interface ModelDiscount {
  readonly card: number;
  readonly offer: number;
  readonly at: Instant;
  readonly amountFen: number;
  readonly discountFen: number;
  readonly expiresAt: Instant;
  readonly settled: { readonly outcome: 'CONFIRMED' | 'CANCELLED'; readonly at: Instant } | null;
  readonly refunds: readonly { readonly at: Instant; readonly amountFen: number; readonly discountFen: number }[];
}

/** What happens next, so many seconds after what went before. */
export interface DiscountEvent {
  readonly kind: 'RESERVE' | 'CONFIRM' | 'CANCEL' | 'REFUND';
  readonly which: number;
  readonly offer: number;
  readonly after: number;
  readonly fen: number;
  readonly seconds: number;
}

const limit = (count: number | null, discountFen: number | null) => ({
  count,
  discountFen: discountFen === null ? null : fen(discountFen),
});

/** The offers of a course, each of 10 %: one with a scarce budget, one with limits, one with all of it. */
export const OFFERS = [
  { budgetFen: 2500, day: limit(null, null), month: limit(null, null) },
  { budgetFen: null, day: limit(2, 1100), month: limit(5, 2000) },
  { budgetFen: 4000, day: limit(3, null), month: limit(null, 3000) },
] as const;

/** Courses of events around the turn of a year. */
export const DISCOUNT_EVENTS = fc.array(
  fc.record<DiscountEvent>({
    kind: fc.constantFrom('RESERVE', 'RESERVE', 'RESERVE', 'CONFIRM', 'CONFIRM', 'CANCEL', 'REFUND', 'REFUND'),
    which: fc.nat(),
    offer: fc.nat(),
    after: fc.constantFrom(0, 0, 0, 0.001, 1, 29.999, 30, 59.999, 90, 600, 14_400, 43_200),
    fen: fc.oneof(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 1, max: 500 })),
    seconds: fc.constantFrom(30, 60, 900),
  }),
  { minLength: 25, maxLength: 45 },
);

const standing = (discount: ModelDiscount, knownAt: Instant): boolean => {
  if (discount.at > knownAt) return false;
  const { settled } = discount;
  if (settled !== null && settled.at <= knownAt) return settled.outcome === 'CONFIRMED';
  return knownAt < discount.expiresAt;
};

const worth = ({ discountFen, refunds }: ModelDiscount, knownAt: Instant): number =>
  refunds.reduce((rest, refund) => (refund.at <= knownAt ? rest - refund.discountFen : rest), discountFen);

/** Where a discount stands. */
export function stateOf({ settled, expiresAt }: ModelDiscount, now: Instant): DiscountState {
  return settled?.outcome ?? (now < expiresAt ? 'RESERVED' : 'EXPIRED');
}

/** What a card had used of an offer in the day, month and year of a day, as known then: every discount is looked at. */
export function usedIn(
  all: readonly ModelDiscount[],
  { card, offer, day, knownAt }: { card: number; offer: number; day: LocalDate; knownAt: Instant },
): Omit<OfferUsage, 'budgetUsedFen'> {
  const sum = (length: number) => {
    let [count, discountFen] = [0, 0];
    for (const one of all) {
      const isOne = one.card === card && one.offer === offer && standing(one, knownAt);
      if (!isOne || dayOf(one.at).slice(0, length) !== day.slice(0, length)) continue;
      count += 1;
      discountFen += worth(one, knownAt);
    }
    return { count, discountFen: fen(discountFen) };
  };
  return { day: sum('YYYY-MM-DD'.length), month: sum('YYYY-MM'.length), year: sum('YYYY'.length) };
}

const MINUTE = 60_000;

/** What counts against a budget: what stands, and what expired less than a whole minute after its own was over. */
export function budgetSpent(all: readonly ModelDiscount[], offer: number, now: Instant): number {
  if (OFFERS[offer]?.budgetFen === null) return 0;
  return all
    .filter((one) => one.offer === offer)
    .reduce((sum, one) => {
      if (standing(one, now)) return sum + worth(one, now);
      const endOfMinute = Math.ceil(Date.parse(one.expiresAt) / MINUTE) * MINUTE;
      const isKept = one.settled === null && Date.parse(now) < endOfMinute + MINUTE;
      return isKept ? sum + one.discountFen : sum;
    }, 0);
}

/** What a charge is due now: a tenth, cut by what the limits and the budget leave; 0 where a count is used up. */
export function grantOf(
  all: readonly ModelDiscount[],
  { card, offer, now, amountFen }: { card: number; offer: number; now: Instant; amountFen: number },
): number {
  const rule = OFFERS[offer];
  if (rule === undefined) throw new Error('the model has no such offer');
  const used = usedIn(all, { card, offer, day: dayOf(now), knownAt: now });
  const bounds = [Math.floor(amountFen / 10)];
  for (const period of ['day', 'month'] as const) {
    const { count, discountFen } = rule[period];
    if (count !== null && used[period].count >= count) return 0;
    if (discountFen !== null) bounds.push(discountFen - used[period].discountFen);
  }
  if (rule.budgetFen !== null) bounds.push(rule.budgetFen - budgetSpent(all, offer, now));
  return Math.max(Math.min(...bounds), 0);
}
