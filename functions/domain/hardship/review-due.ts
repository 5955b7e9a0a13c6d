import type { LocalDate } from '../day.ts';

/** The same day `months` later, or the last day of that month where it has no such day (31 January and a month: 28 or 29 February). */
export function reviewDueOn(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const due = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth.getUTCDate())));
  return due.toISOString().slice(0, 10) as LocalDate;
}
