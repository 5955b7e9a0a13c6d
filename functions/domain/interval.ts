import type { LocalDate } from './day.ts';

/** A half-open span of days `[from, to)`; `to` null is open. `[x, x)` is empty and holds nowhere. */
export interface DayInterval {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Whether `day` lies in `[from, to)`. */
export function holdsOn(interval: DayInterval, day: LocalDate): boolean {
  return interval.from <= day && (interval.to === null || day < interval.to);
}

/** Whether two spans share at least one day. An empty span shares none. */
export function overlaps(left: DayInterval, right: DayInterval): boolean {
  if (left.from === left.to || right.from === right.to) return false;
  return (right.to === null || left.from < right.to) && (left.to === null || right.from < left.to);
}

/** The one interval of `intervals` that holds on `day`, if any. */
export function inForceOn<Item extends DayInterval>(intervals: readonly Item[], day: LocalDate): Item | undefined {
  return intervals.find((interval) => holdsOn(interval, day));
}
