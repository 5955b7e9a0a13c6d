import { describe, expect, it } from 'vitest';
import { checkRule } from '#domain/offer/check-rule.ts';
import { OFFER_CATEGORIES, type OfferCategory, type OfferRule, type PeriodLimit } from '#domain/offer/offer.ts';
import { region } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
import { merchantIds, ruleWith } from '../../support/offer-with.ts';

const LARGEST = 99_999_999_999;
const SAFE = Number.MAX_SAFE_INTEGER;
const percent = (basisPoints: number) => ({ kind: 'PERCENT', basisPoints }) as const;
const fixed = (sum: number) => ({ kind: 'FIXED', fen: fen(sum) }) as const;
const slots = (...minutes: readonly (readonly [number, number])[]) =>
  minutes.map(([fromMinute, toMinute]) => ({ fromMinute, toMinute }));
/** So many parts of a day of one minute each, which touch. */
const minutes = (count: number) => slots(...Array.from({ length: count }, (_, at) => [at, at + 1] as const));
const codes = (count: number): string[] => Array.from({ length: count }, (_, at) => String(1000 + at));
const regions = (...texts: readonly string[]) => texts.map(region);
const towns = (count: number) => regions(...Array.from({ length: count }, (_, at) => `330881${101 + at}`));
const withLimit = (period: 'day' | 'month' | 'year', facts: Partial<PeriodLimit>): Partial<OfferRule> => {
  const none = { count: null, discountFen: null };
  return { perCard: { day: none, month: none, year: none, [period]: { ...none, ...facts } } };
};

const limits = (['day', 'month', 'year'] as const).flatMap((period) =>
  (
    [
      [{ count: 0 }, 'count'],
      [{ count: 1 }, null],
      [{ count: 1.5 }, 'count'],
      [{ count: 1_000_000 }, null],
      [{ count: 1_000_001 }, 'count'],
      [{ discountFen: fen(0) }, 'discountFen'],
      [{ discountFen: fen(1) }, null],
      [{ discountFen: fen(SAFE) }, null],
      [{ discountFen: fen(SAFE + 1) }, 'discountFen'],
    ] as const
  ).map(([facts, field]) => [withLimit(period, facts), field && `perCard.${period}.${field}`] as const),
);

const CASES: readonly (readonly [Partial<OfferRule>, string | null])[] = [
  [{}, null],
  ...OFFER_CATEGORIES.map((category) => [{ category }, null] as const),
  [{ category: 'GAMBLING' as OfferCategory }, 'category'],
  [{ discount: percent(0) }, 'discount.basisPoints'],
  [{ discount: percent(1) }, null],
  [{ discount: percent(10_000) }, null],
  [{ discount: percent(10_001) }, 'discount.basisPoints'],
  [{ discount: percent(0.5) }, 'discount.basisPoints'],
  [{ discount: fixed(0) }, 'discount.fen'],
  [{ discount: fixed(1) }, null],
  [{ discount: fixed(LARGEST) }, null],
  [{ discount: fixed(LARGEST + 1) }, 'discount.fen'],
  [{ discount: fixed(1.5) }, 'discount.fen'],
  [{ minimumSpendFen: fen(-1) }, 'minimumSpendFen'],
  [{ minimumSpendFen: fen(LARGEST) }, null],
  [{ minimumSpendFen: fen(LARGEST + 1) }, 'minimumSpendFen'],
  [{ maxDiscountPerTransactionFen: fen(0) }, 'maxDiscountPerTransactionFen'],
  [{ maxDiscountPerTransactionFen: fen(1) }, null],
  [{ maxDiscountPerTransactionFen: fen(SAFE + 1) }, 'maxDiscountPerTransactionFen'],
  [{ budgetFen: fen(0) }, 'budgetFen'],
  [{ budgetFen: fen(1) }, null],
  [{ budgetFen: fen(SAFE + 1) }, 'budgetFen'],
  ...limits,
  [{ weekdays: [1, 2, 3, 4, 5, 6, 7] }, null],
  [{ weekdays: [0] }, 'weekdays'],
  [{ weekdays: [8] }, 'weekdays'],
  [{ weekdays: [1.5] }, 'weekdays'],
  [{ weekdays: [1, 1] }, 'weekdays'],
  [{ timeSlots: slots([0, 1440]) }, null],
  [{ timeSlots: slots([0, 1441]) }, 'timeSlots'],
  [{ timeSlots: slots([-1, 10]) }, 'timeSlots'],
  [{ timeSlots: slots([10, 10]) }, 'timeSlots'],
  [{ timeSlots: slots([10, 11]) }, null],
  [{ timeSlots: slots([10.5, 11]) }, 'timeSlots'],
  [{ timeSlots: slots([600, 700], [500, 600]) }, null],
  [{ timeSlots: slots([600, 700], [500, 601]) }, 'timeSlots'],
  [{ timeSlots: slots([600, 700], [600, 700]) }, 'timeSlots'],
  [{ timeSlots: minutes(24) }, null],
  [{ timeSlots: minutes(25) }, 'timeSlots'],
  [{ merchants: [] }, 'merchants'],
  [{ merchants: merchantIds(1) }, null],
  [{ merchants: merchantIds(60) }, null],
  [{ merchants: merchantIds(61) }, 'merchants'],
  [{ merchants: [...merchantIds(1), ...merchantIds(1)] }, 'merchants'],
  [{ excludedMcc: ['0000', '9999'] }, null],
  [{ excludedMcc: ['999'] }, 'excludedMcc'],
  [{ excludedMcc: ['99999'] }, 'excludedMcc'],
  [{ excludedMcc: ['99a9'] }, 'excludedMcc'],
  [{ excludedMcc: ['9999', '9999'] }, 'excludedMcc'],
  [{ excludedMcc: codes(200) }, null],
  [{ excludedMcc: codes(201) }, 'excludedMcc'],
  [{ regions: [] }, 'regions'],
  [{ regions: towns(20) }, null],
  [{ regions: towns(21) }, 'regions'],
  [{ regions: regions('330881', '330881') }, 'regions'],
  [{ regions: regions('330881', '330800') }, 'regions'],
  [{ regions: regions('330800', '330881101') }, 'regions'],
  [{ regions: regions('000000', '330000') }, 'regions'],
  [{ regions: regions('330800', '330400') }, null],
];

describe('the rule of an offer', () => {
  it.each(CASES)('with %j is refused at %s', (facts, path) => {
    const problem = checkRule(ruleWith(facts));
    const told = path === null ? undefined : { code: 'INPUT_INVALID', path: ['rule', ...path.split('.')] };
    expect(problem).toEqual(told);
  });
});
