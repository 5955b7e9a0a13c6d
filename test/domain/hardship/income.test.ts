import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeIncome } from '#domain/hardship/income.ts';
import { reviewDueOn } from '#domain/hardship/review-due.ts';
import { day } from '../../support/builders.ts';
import { factsWith, noon, normWith } from '../../support/hardship-file.ts';
import { fen } from '../../support/household.ts';

const persons = (...incomes: number[]) => incomes.map((income) => ({ monthlyIncome: fen(income) }));
const at = noon('2024-06-15');
const { otherYearlyIncome, causes, exclusions } = factsWith();
const facts = { otherYearlyIncome, causes, exclusions };

describe('income per head', () => {
  it('is wages of twelve months and other income over heads and months, and drops a part of a fen', () => {
    const other = { ...facts, otherYearlyIncome: fen(35) };
    const computed = computeIncome({ ...other, persons: persons(100_000, 0, 50_000) }, normWith(), at);
    expect(computed).toMatchObject({ yearlyHousehold: 1_800_035, heads: 3, perHeadMonth: 50_000, tier: 'NATIONAL' });
    const one = { ...facts, otherYearlyIncome: fen(36), persons: persons(100_000, 0, 50_000) };
    expect(computeIncome(one, normWith(), at).perHeadMonth).toBe(50_001);
  });

  it('keeps what it was computed with', () => {
    const computed = computeIncome({ ...facts, persons: persons(0) }, normWith({ id: 'n', version: 7 }), at);
    expect(computed).toMatchObject({ normId: 'n', normVersion: 7, minimumLivingStandard: 100_000, computedAt: at });
  });

  it('lies within a fen of the exact quotient, never above it', () => {
    const amounts = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.nat(10_000_000), (incomes, other) => {
        const household = { ...facts, persons: persons(...incomes), otherYearlyIncome: fen(other) };
        const { perHeadMonth, yearlyHousehold, heads } = computeIncome(household, normWith(), at);
        const share = BigInt(perHeadMonth) * BigInt(heads) * 12n;
        expect(share <= BigInt(yearlyHousehold)).toBe(true);
        expect(BigInt(yearlyHousehold) - share < BigInt(heads) * 12n).toBe(true);
      }),
    );
  });
});

describe('the day of review', () => {
  it.each([
    ['2024-06-15', 12, '2025-06-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('after %s by %i months is %s', (from, months, due) => {
    expect(reviewDueOn(day(from), months)).toBe(due);
  });
});
