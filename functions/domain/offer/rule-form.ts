import type { Discount, OfferRule, PeriodLimit, TimeSlot } from './offer.ts';

const discountInOrder = (discount: Discount): Discount =>
  discount.kind === 'PERCENT'
    ? { kind: discount.kind, basisPoints: discount.basisPoints }
    : { kind: discount.kind, fen: discount.fen };

const limitInOrder = ({ count, discountFen }: PeriodLimit): PeriodLimit => ({ count, discountFen });

function slotsInOrder(slots: readonly TimeSlot[]): readonly TimeSlot[] {
  const sorted = slots.toSorted((left, right) => left.fromMinute - right.fromMinute);
  return sorted.map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute }));
}

/** The rule with its lists in order: what says the same is kept as the same, however it was written. */
export function ruleInOrder(rule: OfferRule): OfferRule {
  const { day, month, year } = rule.perCard;
  return {
    category: rule.category,
    merchants: rule.merchants === 'ALL' ? 'ALL' : rule.merchants.toSorted(),
    regions: rule.regions.toSorted(),
    discount: discountInOrder(rule.discount),
    minimumSpendFen: rule.minimumSpendFen,
    maxDiscountPerTransactionFen: rule.maxDiscountPerTransactionFen,
    perCard: { day: limitInOrder(day), month: limitInOrder(month), year: limitInOrder(year) },
    weekdays: rule.weekdays.toSorted((left, right) => left - right),
    timeSlots: slotsInOrder(rule.timeSlots),
    excludedMcc: rule.excludedMcc.toSorted(),
    budgetFen: rule.budgetFen,
  };
}

/** Whether two rules say the same. */
export function isSameRule(left: OfferRule, right: OfferRule): boolean {
  return JSON.stringify(ruleInOrder(left)) === JSON.stringify(ruleInOrder(right));
}
