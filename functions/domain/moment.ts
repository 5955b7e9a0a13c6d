import { dayOf, type Instant, type LocalDate } from './day.ts';

/** An instant as the calendar and the clock in Asia/Shanghai show it. */
export interface Moment {
  readonly day: LocalDate;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** Whole minutes since midnight: 0 to 1439. */
  readonly minuteOfDay: number;
}

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const SHANGHAI_HOURS = 8;
const DAY_MILLISECONDS = 86_400_000;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_FIRST_DAY = 4;
const DAYS_PER_WEEK = 7;

const weekdayOf = (day: LocalDate): number => {
  const days = Date.parse(day) / DAY_MILLISECONDS + WEEKDAY_OF_FIRST_DAY - 1;
  return (((days % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1;
};

/**
 * The calendar day, weekday and minute of an instant. An instant has one form, so all but the weekday is read off its text,
 * which takes a fraction of the time: every decision asks for it.
 */
export function momentOf(instant: Instant): Moment {
  const hour = Number(instant.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length)) + SHANGHAI_HOURS;
  const minute = Number(instant.slice('YYYY-MM-DDTHH:'.length, 'YYYY-MM-DDTHH:MM'.length));
  const day = dayOf(instant);
  return { day, weekday: weekdayOf(day), minuteOfDay: (hour % HOURS_PER_DAY) * MINUTES_PER_HOUR + minute };
}
