import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, parseLocalDate, UNKNOWN_START, type Instant } from '#domain/day.ts';
import { day } from '../support/builders.ts';

/** Days in each month of a common year, for a calendar of the test's own. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function exists(year: number, month: number, date: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0);
  return year >= 1800 && year <= 2999 && date >= 1 && date <= length;
}

const two = (part: number): string => String(part).padStart(2, '0');

describe('a day', () => {
  it('is one exactly when the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 3100 }), fc.nat(14), fc.nat(33), (year, month, date) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
        expect(parseLocalDate(text).ok).toBe(exists(year, month, date));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-04-31', false],
    ['1800-01-01', true],
    ['1799-12-31', false],
    ['2999-12-31', true],
    ['3000-01-01', false],
    ['0001-01-01', false],
    ['9999-12-31', false],
  ])('%s is one: %s', (text, isOne) => {
    expect(parseLocalDate(text).ok).toBe(isOne);
  });

  it.each([
    '',
    '2024-1-1',
    '2024/01/01',
    '20240101',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '+2024-01-01',
  ])('%j is none', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, failure: { code: 'DATE_INVALID', text } });
  });

  it('starts in Shanghai at 16:00 UTC of the day before', () => {
    expect(dayOf('2026-03-31T15:59:59.999Z' as Instant)).toBe('2026-03-31');
    expect(dayOf('2026-03-31T16:00:00.000Z' as Instant)).toBe('2026-04-01');
    expect(dayOf('2025-12-31T16:00:00.000Z' as Instant)).toBe('2026-01-01');
  });

  it('of an unknown start lies before every other', () => {
    expect([UNKNOWN_START, day('1925-05-01'), day('1800-01-01')].sort((a, b) => (a < b ? -1 : 1))[0]).toBe(
      UNKNOWN_START,
    );
  });
});

describe('adding days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-05-05', 0, '2024-05-05'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('to %s, %d, gives %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it('forward and back comes home, and later is later as text', () => {
    const aDay = fc.integer({ min: 0, max: 400_000 }).map((days) => addDays(day('1800-01-01'), days));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 600_000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
        expect(addDays(from, days) > from).toBe(true);
      }),
    );
  });
});
