import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, type Instant } from '#domain/day.ts';
import { momentOf } from '#domain/moment.ts';

const instantOf = (time: number | string): Instant => new Date(time).toISOString() as Instant;
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const SHANGHAI = { timeZone: 'Asia/Shanghai' } as const;
const weekday = new Intl.DateTimeFormat('en-GB', { ...SHANGHAI, weekday: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', { ...SHANGHAI, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

describe('the moment of an instant in Shanghai', () => {
  it.each([
    ['2026-06-05T00:00:00.000+08:00', '2026-06-05', 5, 0],
    ['2026-06-05T07:59:59.999+08:00', '2026-06-05', 5, 479],
    ['2026-06-05T08:00:00.000+08:00', '2026-06-05', 5, 480],
    ['2026-06-05T23:59:59.999+08:00', '2026-06-05', 5, 1439],
    ['2026-06-07T23:59:59.999+08:00', '2026-06-07', 7, 1439],
    ['2026-06-08T00:00:00.000+08:00', '2026-06-08', 1, 0],
    ['2024-02-28T16:00:00.000Z', '2024-02-29', 4, 0],
    ['2025-12-31T16:00:00.000Z', '2026-01-01', 4, 0],
    ['1969-12-31T15:59:00.000Z', '1969-12-31', 3, 1439],
  ])('%s', (...[text, day, ofWeek, minuteOfDay]) => {
    expect(momentOf(instantOf(text))).toEqual({ day, weekday: ofWeek, minuteOfDay });
  });

  // Before 1992 clocks there went by summer time now and then, which no rule of ours knows.
  it('is that of the calendar', () => {
    const from = Date.parse('1992-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.parse('2999-12-31T00:00:00Z') }), (time) => {
        const moment = momentOf(instantOf(time));
        const [hour = 0, minute = 0] = clock.format(time).split(':').map(Number);
        expect(moment).toEqual({
          day: dayOf(instantOf(time)),
          weekday: WEEK.indexOf(weekday.format(time)) + 1,
          minuteOfDay: hour * 60 + minute,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
