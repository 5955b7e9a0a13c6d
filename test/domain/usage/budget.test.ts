import { describe, expect, it } from 'vitest';
import {
  budgetUsed,
  countableFen,
  expiredHolds,
  minuteOf,
  MOST_COUNTED_FEN,
  UNTOUCHED_BUDGET,
  type OfferBudget,
} from '#domain/usage/budget.ts';
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

describe('how much of a sum is added to what an offer has spent', () => {
  const most: number = MOST_COUNTED_FEN;

  it.each<readonly [string, readonly [used: number, sum: bigint], number]>([
    ['all of it', [5, 7n], 7],
    ['all that is taken back, also below nothing', [5, -7n], -7],
    ['all of it up to the bound', [most - 1, 1n], 1],
    ['what is left up to the bound', [most - 1, 2n], 1],
    ['nothing at the bound', [most, 1n], 0],
    ['nothing beyond it', [most + 5, 1n], 0],
    ['what is taken back from there', [most + 5, -5n], -5],
    ['a sum that no number holds, up to the bound', [0, 2n ** 60n + 1n], most],
    ['the same below nothing', [0, -(2n ** 60n) - 1n], -most],
    ['nothing below the bound', [-most, -1n], 0],
    ['from one bound to the other', [-most, 2n ** 60n], 2 * most],
  ])('is %s', (_, [used, sum], added) => {
    expect(countableFen(fen(used), sum)).toBe(added);
    expect(Number.isSafeInteger(used + added)).toBe(true);
  });
});
