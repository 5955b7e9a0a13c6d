import type { LocalDate } from '../day.ts';
import type { DateSpan } from './break.ts';

const PERIOD_FORM = /^[12]\d{3}-(?:0[1-9]|1[0-2])$/;

/** Whether a text is a month, `yyyy-mm`. */
export function isPeriod(text: string): boolean {
  return PERIOD_FORM.test(text);
}

/** The days of a month, from its first to one that is no earlier than its last. */
export function datesOfPeriod(period: string): DateSpan {
  return { from: `${period}-01` as LocalDate, to: `${period}-31` as LocalDate };
}
