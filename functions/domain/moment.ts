import { dayOf, type Instant, type LocalDate } from './day.ts';

/** An instant as the calendar and the clock in Asia/Shanghai show it. */
export interface Moment {
  readonly day: LocalDate;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** Whole minutes since midnight: 0 to 1439. */
  readonly minuteOfDay: number;
}

const MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const SHANGHAI_MINUTES = 8 * 60;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_FIRST_DAY = 4;
const DAYS_PER_WEEK = 7;

const remainder = (value: number, by: number): number => ((value % by) + by) % by;

/** The calendar day, weekday and minute of an instant, whatever the offset it was written with. */
export function momentOf(instant: Instant): Moment {
  const minutes = Math.floor(Date.parse(instant) / MINUTE) + SHANGHAI_MINUTES;
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  return {
    day: dayOf(instant),
    weekday: remainder(days + WEEKDAY_OF_FIRST_DAY - 1, DAYS_PER_WEEK) + 1,
    minuteOfDay: remainder(minutes, MINUTES_PER_DAY),
  };
}
