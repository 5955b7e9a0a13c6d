import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT } from '#domain/eligibility/eligibility.ts';
import type { DiscountCap } from '#domain/eligibility/reason.ts';
import { decisionWith, fen, NO_LIMIT, tally, type Changes } from '../../support/eligibility-facts.ts';

const percentOf = (amount: number, basisPoints: number): number =>
  decisionWith({ rule: { discount: { kind: 'PERCENT', basisPoints } }, request: { amountFen: fen(amount) } })
    .discountFen;
const fixedOf = (amount: number, fixed: number): number =>
  decisionWith({ rule: { discount: { kind: 'FIXED', fen: fen(fixed) } }, request: { amountFen: fen(amount) } })
    .discountFen;

describe('PERCENT', () => {
  it.each([
    [1, 10_000, 1],
    [1, 9_999, 0],
    [9_999, 1, 0],
    [10_000, 1, 1],
    [19_999, 1, 1],
    [3, 3_334, 1],
    [3, 3_333, 0],
    [LARGEST_AMOUNT, 10_000, 99_999_999_999],
    [LARGEST_AMOUNT, 9_999, 99_989_999_999],
    [LARGEST_AMOUNT, 1, 9_999_999],
    [2_147_483_648, 10_000, 2_147_483_648],
    [2_147_483_649, 5_000, 1_073_741_824],
  ])('of %d fen at %d basis points is %d, rounded down', (amount, basisPoints, discount) => {
    expect(percentOf(amount, basisPoints)).toBe(discount);
  });

  it('is exact for every amount and rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST_AMOUNT }), fc.integer({ min: 1, max: 10_000 }), (amount, rate) => {
        expect(BigInt(percentOf(amount, rate))).toBe((BigInt(amount) * BigInt(rate)) / 10_000n);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact around every whole fen of the largest amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 30_000 }), (rate, below) => {
        const amount = LARGEST_AMOUNT - below;
        expect(BigInt(percentOf(amount, rate))).toBe((BigInt(amount) * BigInt(rate)) / 10_000n);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('FIXED', () => {
  it.each([
    [501, 500, 500],
    [500, 500, 500],
    [499, 500, 499],
    [1, 500, 1],
    [LARGEST_AMOUNT, 99_999_999_999, 99_999_999_999],
  ])('of %d fen, %d off, is %d: never more than the amount', (amount, fixed, discount) => {
    expect(fixedOf(amount, fixed)).toBe(discount);
  });
});

/** The base world gives 1,000 fen; each bound leaves so many. */
interface Bounds {
  readonly transaction?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly budget?: number;
}

const USED = 70_000;

function bounded({ transaction, day, month, year, budget }: Bounds): Changes {
  const limit = (left: number | undefined) =>
    left === undefined ? NO_LIMIT : { count: null, discountFen: fen(USED + left) };
  const used = tally(3, USED);
  return {
    rule: {
      maxDiscountPerTransactionFen: transaction === undefined ? null : fen(transaction),
      perCard: { day: limit(day), month: limit(month), year: limit(year) },
      budgetFen: budget === undefined ? null : fen(USED + budget),
    },
    usage: { day: used, month: used, year: used, budgetUsedFen: fen(USED) },
  };
}

const ALL_CAPS = ['CAPPED_TRANSACTION', 'CAPPED_DAY', 'CAPPED_MONTH', 'CAPPED_YEAR', 'CAPPED_BUDGET'] as const;

describe('what cuts a discount', () => {
  it.each([
    ['transaction', 'CAPPED_TRANSACTION'],
    ['day', 'CAPPED_DAY'],
    ['month', 'CAPPED_MONTH'],
    ['year', 'CAPPED_YEAR'],
    ['budget', 'CAPPED_BUDGET'],
  ] as const)('%s: below what the rule gives, and not at it', (bound, cap) => {
    expect(decisionWith(bounded({ [bound]: 999 }))).toMatchObject({ eligible: true, discountFen: 999, capped: [cap] });
    expect(decisionWith(bounded({ [bound]: 1000 }))).toMatchObject({ eligible: true, discountFen: 1000, capped: [] });
    expect(decisionWith(bounded({ [bound]: 1001 }))).toMatchObject({ eligible: true, discountFen: 1000, capped: [] });
    expect(decisionWith(bounded({ [bound]: 1 }))).toMatchObject({ eligible: true, discountFen: 1, capped: [cap] });
  });

  it.each<[Bounds, number, readonly DiscountCap[]]>([
    [{ transaction: 700, day: 700, month: 700, year: 700, budget: 700 }, 700, ALL_CAPS],
    [{ transaction: 701, day: 700, month: 701, year: 700, budget: 701 }, 700, ['CAPPED_DAY', 'CAPPED_YEAR']],
    [{ transaction: 700, budget: 700 }, 700, ['CAPPED_TRANSACTION', 'CAPPED_BUDGET']],
    [{ transaction: 700, day: 699 }, 699, ['CAPPED_DAY']],
    [{ month: 300, year: 200, budget: 250 }, 200, ['CAPPED_YEAR']],
    [{ transaction: 1000, day: 999 }, 999, ['CAPPED_DAY']],
    [{ transaction: 1000, day: 1000, month: 1000, year: 1000, budget: 1000 }, 1000, []],
  ])('of %j leaves %d, cut by %j', (bounds, discountFen, capped) => {
    expect(decisionWith(bounded(bounds))).toMatchObject({ eligible: true, discountFen, capped });
  });
});
