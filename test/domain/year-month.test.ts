import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import {
  addMonths,
  dayBehind,
  daysIn,
  firstDayOf,
  monthOf,
  monthsBetween,
  monthsOf,
  parseYearMonth,
} from '#domain/year-month.ts';
import { day } from '../support/builders.ts';
import { month } from '../support/virtual-post.ts';

describe('a month', () => {
  it.each(['1800-01', '1999-12', '2026-09', '2026-10', '2999-12'])('is read: %s', (text) => {
    expect(parseYearMonth(text)).toBe(text);
  });

  it.each(['1799-12', '3000-01', '2026-00', '2026-13', '2026-1', '2026-01-01', ' 2026-01', '2026-01\n', '202601', ''])(
    'is not read from %j',
    (text) => {
      expect(parseYearMonth(text)).toBeUndefined();
    },
  );

  it.each([
    { text: '2026-01', first: '2026-01-01', behind: '2026-02-01', days: 31 },
    { text: '2026-02', first: '2026-02-01', behind: '2026-03-01', days: 28 },
    { text: '2028-02', first: '2028-02-01', behind: '2028-03-01', days: 29 },
    { text: '2000-02', first: '2000-02-01', behind: '2000-03-01', days: 29 },
    { text: '2100-02', first: '2100-02-01', behind: '2100-03-01', days: 28 },
    { text: '2026-04', first: '2026-04-01', behind: '2026-05-01', days: 30 },
    { text: '2026-12', first: '2026-12-01', behind: '2027-01-01', days: 31 },
  ])('$text goes from $first to before $behind: $days days', ({ text, first, behind, days }) => {
    expect([firstDayOf(month(text)), dayBehind(month(text)), daysIn(month(text))]).toEqual([first, behind, days]);
    expect([monthOf(day(first)), monthOf(addDays(day(behind), -1))]).toEqual([text, text]);
  });

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-11', 1, '2026-12'],
    ['2026-06', 0, '2026-06'],
    ['2026-01', 36, '2029-01'],
    ['2026-01', -13, '2024-12'],
  ])('%s and %i more is %s', (from, count, to) => {
    expect(addMonths(month(from), count)).toBe(to);
  });
});

describe('the months of a span of days', () => {
  it.each([
    ['2026-01-31', '2026-02-01', ['2026-01']],
    ['2026-01-31', '2026-02-02', ['2026-01', '2026-02']],
    ['2025-12-31', '2026-01-02', ['2025-12', '2026-01']],
    ['2028-02-29', '2028-03-01', ['2028-02']],
    ['2026-03-10', '2026-03-11', ['2026-03']],
    ['2026-03-10', '2026-03-10', []],
    ['2026-03-11', '2026-03-10', []],
  ])('from %s to before %s', (from, to, months) => {
    expect(monthsOf({ from: day(from), to: day(to) })).toEqual(months);
  });

  it('are those of its days, each once and in order', () => {
    const span = fc.record({ start: fc.nat(2000), length: fc.nat(400) });
    fc.assert(
      fc.property(span, ({ start, length }) => {
        const from = addDays(day('2024-01-01'), start);
        const days = Array.from({ length }, (_, index) => monthOf(addDays(from, index)));
        expect(monthsOf({ from, to: addDays(from, length) })).toEqual([...new Set(days)]);
      }),
    );
  });

  it.each([
    ['2026-11', '2027-02', ['2026-11', '2026-12', '2027-01', '2027-02']],
    ['2026-11', '2026-11', ['2026-11']],
    ['2026-11', '2026-10', []],
  ])('from the month %s to %s, both included', (first, last, months) => {
    expect(monthsBetween(month(first), month(last))).toEqual(months);
  });
});
