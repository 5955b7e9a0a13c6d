import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBankInstant } from '#domain/bank-file/bank-instant.ts';
import { failureOf } from '../../support/outcome.ts';

const DAY_MILLISECONDS = 86_400_000;

describe('the time of a row', () => {
  it.each([
    ['the last millisecond of a day in Shanghai', '2026-06-05T23:59:59.999+08:00', '2026-06-05T15:59:59.999Z'],
    ['the next midnight there', '2026-06-06T00:00:00+08:00', '2026-06-05T16:00:00.000Z'],
    ['the same instant in UTC', '2026-06-05T16:00:00Z', '2026-06-05T16:00:00.000Z'],
    ['the last second there that is of the day before in UTC', '2026-06-05T07:59:59+08:00', '2026-06-04T23:59:59.000Z'],
    ['the first second there that is of the day in UTC', '2026-06-05T08:00:00+08:00', '2026-06-05T00:00:00.000Z'],
    ['the furthest offset ahead', '2026-06-05T13:59:59+14:00', '2026-06-04T23:59:59.000Z'],
    ['the furthest offset behind', '2026-06-05T10:00:00-14:00', '2026-06-06T00:00:00.000Z'],
    ['an offset of a minute less', '2026-06-05T12:00:00+13:59', '2026-06-04T22:01:00.000Z'],
    ['an offset of half hours', '2026-06-05T12:00:00-00:30', '2026-06-05T12:30:00.000Z'],
    ['no offset written as one', '2026-06-05T12:00:00-00:00', '2026-06-05T12:00:00.000Z'],
    ['a tenth', '2026-06-05T12:00:00.5Z', '2026-06-05T12:00:00.500Z'],
    ['hundredths', '2026-06-05T12:00:00.05+08:00', '2026-06-05T04:00:00.050Z'],
    ['a leap day', '2024-02-29T00:00:00+08:00', '2024-02-28T16:00:00.000Z'],
    ['the first midnight of a year', '2026-01-01T00:00:00+08:00', '2025-12-31T16:00:00.000Z'],
    ['the last day of a long month', '2026-07-31T23:59:59Z', '2026-07-31T23:59:59.000Z'],
  ])('%s is an instant: %s', (_, text, instant) => {
    expect(readBankInstant(text)).toEqual({ ok: true, value: instant });
  });

  it.each(['2026-06-05T12:00:00', '2026-06-05T00:00:00', '2026-06-05T23:59:59.999', '2024-02-29T12:00:00'])(
    '%s lacks its offset',
    (text) => {
      expect(failureOf(readBankInstant(text))).toBe('TIME_WITHOUT_OFFSET');
    },
  );

  it.each([
    ['nothing', ''],
    ['24:00', '2026-06-05T24:00:00+08:00'],
    ['minute 60', '2026-06-05T12:60:00+08:00'],
    ['second 60', '2026-06-05T12:00:60+08:00'],
    ['30 February', '2026-02-30T12:00:00+08:00'],
    ['30 February without an offset', '2026-02-30T12:00:00'],
    ['29 February of a common year', '2026-02-29T12:00:00Z'],
    ['31 June', '2026-06-31T12:00:00Z'],
    ['day 00', '2026-06-00T12:00:00Z'],
    ['month 00', '2026-00-05T12:00:00Z'],
    ['month 13', '2026-13-05T12:00:00Z'],
    ['an offset past 14 hours', '2026-06-05T12:00:00+14:01'],
    ['an offset of 15 hours', '2026-06-05T12:00:00-15:00'],
    ['60 minutes of offset', '2026-06-05T12:00:00+08:60'],
    ['an offset without a colon', '2026-06-05T12:00:00+0800'],
    ['an offset of hours alone', '2026-06-05T12:00:00+08'],
    ['no seconds', '2026-06-05T12:00+08:00'],
    ['no digit behind the point', '2026-06-05T12:00:00.+08:00'],
    ['a comma', '2026-06-05T12:00:00,5+08:00'],
    ['four digits behind the point', '2026-06-05T12:00:00.1234+08:00'],
    ['a space for the T', '2026-06-05 12:00:00+08:00'],
    ['lower case', '2026-06-05t12:00:00z'],
    ['a day alone', '2026-06-05'],
    ['the basic form', '20260605T120000Z'],
    ['a space in front', ' 2026-06-05T12:00:00Z'],
    ['a line end behind', '2026-06-05T12:00:00Z\n'],
    ['a sign in front of the year', '+2026-06-05T12:00:00Z'],
    ['digits of full width', '2026-06-05T12:00:0０Z'],
  ])('is none with %s', (_, text) => {
    expect(failureOf(readBankInstant(text))).toBe('FIELD_FORMAT');
  });

  it('is the same instant in every offset', () => {
    const minutes = fc.integer({ min: -14 * 60, max: 14 * 60 });
    const instants = fc.date({ min: new Date('2000-01-02'), max: new Date('2098-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, minutes, (instant, offset) => {
        const size = Math.abs(offset);
        const clock = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join(':');
        const local = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const read = readBankInstant(`${local}${offset < 0 ? '-' : '+'}${clock}`);
        expect(read).toEqual({ ok: true, value: instant.toISOString() });
      }),
    );
  });

  it('knows the days of the calendar, and no other', () => {
    const [first, last] = [Date.parse('2023-01-01T00:00:00Z'), Date.parse('2028-12-31T00:00:00Z')];
    const days = new Set<string>();
    for (let at = first; at <= last; at += DAY_MILLISECONDS) days.add(new Date(at).toISOString().slice(0, 10));
    const two = (part: number): string => String(part).padStart(2, '0');
    for (let year = 2023; year <= 2028; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let date = 0; date <= 32; date += 1) {
          const text = `${year}-${two(month)}-${two(date)}`;
          expect([text, readBankInstant(`${text}T12:00:00+08:00`).ok]).toEqual([text, days.has(text)]);
        }
      }
    }
  });
});
