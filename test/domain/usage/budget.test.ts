import { describe, expect, it } from 'vitest';
import { budgetUsed, expiredHolds, minuteOf, UNTOUCHED_BUDGET, type OfferBudget } from '#domain/usage/budget.ts';
import { instant, later } from '../../support/discount-with.ts';
import { fen } from '../../support/household.ts';

const NOON = instant('2026-06-15T12:00:00+08:00');
const MINUTE = minuteOf(NOON);

function budgetWith(usedFen: number, ...held: readonly (readonly [number, number])[]): OfferBudget {
  return { usedFen: fen(usedFen), held: new Map(held.map(([minute, amount]) => [minute, fen(amount)])) };
}

describe('the minute of a hold', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [59_999, 1],
    [60_000, 1],
    [60_001, 2],
  ])('is the one at whose end it has expired: %d ms after the minute is %d more', (milliseconds, minutes) => {
    expect(minuteOf(later(NOON, milliseconds))).toBe(MINUTE + minutes);
  });
});

describe('what is held for reservations that nobody confirmed', () => {
  const budget = budgetWith(1000, [MINUTE, 300], [MINUTE + 1, 50]);

  it.each([
    ['while it may be confirmed', -1, 1000],
    ['in the minute after, for clocks differ', 0, 1000],
    ['to the end of that minute', 59_999, 1000],
    ['not after it', 60_000, 700],
    ['each minute by itself', 119_999, 700],
    ['and the next one', 120_000, 650],
  ])('counts %s', (_name, milliseconds, used) => {
    expect(budgetUsed(budget, later(NOON, milliseconds))).toBe(used);
  });

  it('is told minute by minute to be taken back', () => {
    expect(expiredHolds(budget, later(NOON, 60_000))).toEqual([[MINUTE, 300]]);
    expect(expiredHolds(budget, later(NOON, 120_000))).toEqual([...budget.held]);
  });

  it('is told, too, where all of it was confirmed: else the item would grow by a minute each minute', () => {
    const confirmed = budgetWith(1000, [MINUTE, 0], [MINUTE + 1, 0]);
    expect(expiredHolds(confirmed, later(NOON, 60_000))).toEqual([[MINUTE, 0]]);
    expect(budgetUsed(confirmed, later(NOON, 120_000))).toBe(1000);
  });
});

it('has nothing used at first', () => {
  expect([budgetUsed(UNTOUCHED_BUDGET, NOON), expiredHolds(UNTOUCHED_BUDGET, NOON)]).toEqual([0, []]);
});
