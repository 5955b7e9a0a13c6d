import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#domain/day.ts';
import { dayOf } from '#domain/day.ts';
import type { DiscountId } from '#domain/ids.ts';
import { charge, giveBack, hold, liveHolds, release, usageOn, type UsageYear } from '#domain/usage/usage-year.ts';
import { day } from '../../support/builders.ts';
import { instant, later, unusedYearOf } from '../../support/discount-with.ts';
import { fen } from '../../support/household.ts';

const NOW = instant('2026-06-15T12:00:00+08:00');
const tally = (count: number, discountFen: number) => ({ count, discountFen });
const NONE = tally(0, 0);

function charged(usage: UsageYear, on: LocalDate, discountFen: number): UsageYear {
  return charge(usage, { discountId: 'disc_x' as DiscountId, day: on, discountFen: fen(discountFen) });
}

function holding(id: string, discountFen: number, expiresAt = later(NOW, 1000)) {
  return { discountId: id as DiscountId, day: dayOf(NOW), discountFen: fen(discountFen), expiresAt };
}

const counts = (usage: UsageYear, on: string, now = NOW) => usageOn(usage, day(on), now);

describe('the periods of a charge', () => {
  it.each([
    ['the last millisecond of a day', '2026-06-15T23:59:59.999+08:00', '2026-06-15', '2026-06-16'],
    ['the first of a day', '2026-06-16T00:00:00+08:00', '2026-06-16', '2026-06-15'],
    ['the same in Z', '2026-06-15T16:00:00Z', '2026-06-16', '2026-06-15'],
    ['the end of a month', '2026-06-30T23:59:59.999+08:00', '2026-06-30', '2026-07-01'],
    ['the end of February of a leap year', '2028-02-29T15:59:59.999Z', '2028-02-29', '2028-03-01'],
  ])('go by the clock of Shanghai: %s', (...[, at, within, beyond]) => {
    const on = dayOf(instant(at));
    expect(on).toBe(within);
    const usage = charged(unusedYearOf(), on, 500);
    expect(counts(usage, within)).toEqual({ day: tally(1, 500), month: tally(1, 500), year: tally(1, 500) });
    const isSameMonth = within.slice(0, 7) === beyond.slice(0, 7);
    expect(counts(usage, beyond)).toEqual({
      day: NONE,
      month: isSameMonth ? tally(1, 500) : NONE,
      year: tally(1, 500),
    });
  });

  it('add up, each its own', () => {
    const days = ['2026-06-15', '2026-06-15', '2026-06-16', '2026-07-15', '2026-12-31'].map(day);
    const usage = days.reduce((so, on, index) => charged(so, on, 10 ** index), unusedYearOf());
    expect(counts(usage, '2026-06-15')).toEqual({ day: tally(2, 11), month: tally(3, 111), year: tally(5, 11_111) });
    expect(counts(usage, '2026-07-15')).toEqual({ day: tally(1, 1000), month: tally(1, 1000), year: tally(5, 11_111) });
    expect(counts(usage, '2026-12-15')).toEqual({ day: NONE, month: tally(1, 10_000), year: tally(5, 11_111) });
  });
});

describe('a hold', () => {
  it('counts in its day, month and year until the very instant of its expiry', () => {
    const held = hold(unusedYearOf(), holding('disc_1', 700, later(NOW, 1000)), NOW);
    const all = { day: tally(1, 700), month: tally(1, 700), year: tally(1, 700) };
    expect(counts(held, '2026-06-15', later(NOW, 999))).toEqual(all);
    expect(counts(held, '2026-06-15', later(NOW, 1000))).toEqual({ day: NONE, month: NONE, year: NONE });
    expect(counts(held, '2026-06-16')).toEqual({ ...all, day: NONE });
    expect(counts(held, '2026-07-15')).toEqual({ day: NONE, month: NONE, year: tally(1, 700) });
  });

  it('stands beside what was charged, and others', () => {
    const before = charged(unusedYearOf(), day('2026-06-15'), 300);
    const held = [holding('disc_1', 20), holding('disc_2', 1)].reduce((usage, one) => hold(usage, one, NOW), before);
    expect(counts(held, '2026-06-15').day).toEqual(tally(3, 321));
  });

  it('is dropped by the next one once it has expired, and not before', () => {
    const first = hold(unusedYearOf(), holding('disc_1', 1, later(NOW, 1000)), NOW);
    const before = hold(first, holding('disc_2', 1, later(NOW, 5000)), later(NOW, 999));
    const at = hold(first, holding('disc_2', 1, later(NOW, 5000)), later(NOW, 1000));
    expect(before.holds.map(({ discountId }) => discountId)).toEqual(['disc_1', 'disc_2']);
    expect(at.holds.map(({ discountId }) => discountId)).toEqual(['disc_2']);
    expect(liveHolds(at, later(NOW, 5000))).toEqual([]);
  });

  it('is charged once, whether it still counted or not, and released without a trace', () => {
    const held = hold(unusedYearOf(), holding('disc_1', 700), NOW);
    const { expiresAt: _expiresAt, ...made } = holding('disc_1', 700);
    expect(charge(held, made)).toMatchObject({ holds: [], version: 2, days: { '0615': tally(1, 700) } });
    expect(release(held, made.discountId)).toEqual({ ...unusedYearOf(), version: 2 });
    const other = hold(held, holding('disc_2', 5), NOW);
    expect(charge(other, made).holds).toEqual([holding('disc_2', 5)]);
  });
});

it('gives a refunded discount back to the periods of its charge, and no count', () => {
  const two = charged(charged(unusedYearOf(), day('2026-06-30'), 700), day('2026-07-01'), 90);
  const given = giveBack(two, day('2026-06-30'), fen(200));
  expect(given.version).toBe(3);
  expect(counts(given, '2026-06-30')).toEqual({ day: tally(1, 500), month: tally(1, 500), year: tally(2, 590) });
  expect(counts(given, '2026-07-01')).toEqual({ day: tally(1, 90), month: tally(1, 90), year: tally(2, 590) });
  expect(counts(giveBack(given, day('2026-06-30'), fen(500)), '2026-06-30').day).toEqual(tally(1, 0));
});
