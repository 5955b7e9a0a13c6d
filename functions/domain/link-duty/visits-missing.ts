import { addDays, earlier, type LocalDate } from '../day.ts';
import { firstDayOf, dayBehind, monthOf, monthsBetween, type YearMonth } from '../year-month.ts';
import type { LinkDuty } from './link-duty.ts';

/** The months in which a visit was owed by `today`: those that are over and that the duty held as a whole. */
function monthsOwed({ from, to }: Pick<LinkDuty, 'from' | 'to'>, today: LocalDate): readonly YearMonth[] {
  const end = to === null ? today : earlier(to, today);
  return monthsBetween(monthOf(from), monthOf(end)).filter(
    (month) => firstDayOf(month) >= from && dayBehind(month) <= end,
  );
}

const isVisited = ({ visits }: Pick<LinkDuty, 'visits'>, month: YearMonth): boolean =>
  visits.some(({ on }) => monthOf(on) === month);

/**
 * The months in which a visit was owed and there was none, in order. A month that the duty holds in part owes none, and one that
 * is not over misses none. It follows from the days alone: nothing is written when a month passes.
 */
export function visitsMissing(duty: LinkDuty, today: LocalDate): readonly YearMonth[] {
  return monthsOwed(duty, today).filter((month) => !isVisited(duty, month));
}

/** Whether a duty that holds today is behind: the last month in which a visit was owed had none, and there was none since. */
export function isBehind(duty: LinkDuty, today: LocalDate): boolean {
  if (duty.to !== null && duty.to <= today) return false;
  const last = monthsOwed(duty, today).at(-1);
  return (
    last !== undefined && !isVisited(duty, last) && !duty.visits.some(({ on }) => on > addDays(dayBehind(last), -1))
  );
}
