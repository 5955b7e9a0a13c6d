import { addDays, daysBetween, type LocalDate } from './day.ts';

/** A calendar month, `YYYY-MM`. Text order is time order. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

const MONTH_FORM = /^(?:1[89]|2\d)\d{2}-(?:0[1-9]|1[0-2])$/;
const MONTHS_PER_YEAR = 12;

/** Reads a month of the years 1800 to 2999; undefined for any other text. */
export function parseYearMonth(text: string): YearMonth | undefined {
  return MONTH_FORM.test(text) ? (text as YearMonth) : undefined;
}

/** The month a day lies in. */
export function monthOf(day: LocalDate): YearMonth {
  return day.slice(0, 'YYYY-MM'.length) as YearMonth;
}

/** The first day of a month. */
export function firstDayOf(month: YearMonth): LocalDate {
  return `${month}-01` as LocalDate;
}

/** The month `months` after another; negative numbers go back. */
export function addMonths(month: YearMonth, months: number): YearMonth {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * MONTHS_PER_YEAR + number - 1 + months;
  const next = String((count % MONTHS_PER_YEAR) + 1).padStart(2, '0');
  return `${String(Math.floor(count / MONTHS_PER_YEAR)).padStart(4, '0')}-${next}` as YearMonth;
}

/** The first day behind a month. */
export function dayBehind(month: YearMonth): LocalDate {
  return firstDayOf(addMonths(month, 1));
}

/** How many days a month has. */
export function daysIn(month: YearMonth): number {
  return daysBetween(firstDayOf(month), dayBehind(month));
}

/** The months that share a day with `[from, to)`, in order; none where that is empty. */
export function monthsOf({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): readonly YearMonth[] {
  if (to <= from) return [];
  return monthsBetween(monthOf(from), monthOf(addDays(to, -1)));
}

/** The months from one to another, both included. */
export function monthsBetween(first: YearMonth, last: YearMonth): readonly YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
