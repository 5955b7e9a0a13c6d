import type { LocalDate } from '../day.ts';
import type { FigurePeriod } from './figure.ts';

/** A span of days that is asked for, both ends included. */
export interface AskedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Whether the period shares a day with the asked one. An end that the source does not give is open; no period shares none. */
export function overlapsAsked(period: FigurePeriod, asked: AskedPeriod): boolean {
  const { start, end } = period;
  if (start === null && end === null) return false;
  return (start === null || start <= asked.to) && (end === null || asked.from <= end);
}

/** Whether the whole period lies in the days from `from` up to `to`, the first behind them. One with an open end lies in none. */
export function liesWithin(
  { start, end }: FigurePeriod,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): boolean {
  return start !== null && end !== null && start >= days.from && end < days.to;
}

/** Whether the period starts later than `day`; without a start its end is asked, and without both it never does. */
export function startsAfter(period: FigurePeriod, day: LocalDate): boolean {
  const first = period.start ?? period.end;
  return first !== null && first > day;
}

/** Orders periods newest first by their last known day; those without any come last. */
export function newestFirst(left: FigurePeriod, right: FigurePeriod): number {
  const [leftDay, rightDay] = [left.end ?? left.start ?? '', right.end ?? right.start ?? ''];
  if (leftDay === rightDay) return 0;
  return leftDay > rightDay ? -1 : 1;
}
