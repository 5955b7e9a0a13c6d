import { addDays, daysBetween, type LocalDate } from '../day.ts';
import type { Fen } from '../money.ts';
import { dayBehind, daysIn, firstDayOf, monthOf, monthsOf, type YearMonth } from '../year-month.ts';
import type { PostAgreement } from './post-claim.ts';
import type { StipendMonth } from './stipend-month.ts';

type Terms = Pick<PostAgreement, 'from' | 'endsOn' | 'monthlyFen' | 'firstMonth' | 'lastMonth'>;

/** The days of a month that are paid for: all of them but where the first or last month goes by its days. */
function paidSpan(
  { from, endsOn, firstMonth, lastMonth }: Terms,
  month: YearMonth,
): { start: LocalDate; end: LocalDate } {
  const isFirst = month === monthOf(from) && firstMonth === 'BY_DAYS';
  const isLast = month === monthOf(addDays(endsOn, -1)) && lastMonth === 'BY_DAYS';
  return { start: isFirst ? from : firstDayOf(month), end: isLast ? endsOn : dayBehind(month) };
}

/** What a month comes to: the monthly amount, or its share of the days that are paid for, half a fen rounded up. */
export function fenOfMonth(terms: Terms, month: YearMonth): Fen {
  const { start, end } = paidSpan(terms, month);
  const [days, all] = [daysBetween(start, end), daysIn(month)];
  return Math.floor((2 * terms.monthlyFen * days + all) / (2 * all)) as Fen;
}

/** The day a month falls due: the pay day, or the first day of the agreement where that is later. */
function dueDayOf({ from, payDay }: Pick<PostAgreement, 'from' | 'payDay'>, month: YearMonth): LocalDate {
  const day = addDays(firstDayOf(month), payDay - 1);
  return day < from ? from : day;
}

/** Every calendar month of an agreement, scheduled. */
export function scheduleMonths(agreement: PostAgreement): readonly StipendMonth[] {
  return monthsOf({ from: agreement.from, to: agreement.endsOn }).map((month) => {
    const dueOn = dueDayOf(agreement, month);
    return {
      ...{ month, agreement: agreement.number, fen: fenOfMonth(agreement, month), dueOn },
      ...{ overdueFrom: addDays(dueOn, agreement.graceDays), state: 'SCHEDULED', cancelledFor: null },
      ...{ rows: [], confirmedBy: null, disputes: [], waivers: [] },
    };
  });
}

/** The months with those of a new agreement; what was not owed of an earlier one gives way to them. */
export function withScheduled(months: readonly StipendMonth[], agreement: PostAgreement): readonly StipendMonth[] {
  const scheduled = scheduleMonths(agreement);
  const taken = new Set(scheduled.map(({ month }) => month));
  const kept = months.filter(({ month }) => !taken.has(month));
  return [...kept, ...scheduled].sort((left, right) => (left.month < right.month ? -1 : 1));
}

/**
 * The months after an agreement was cut short to `agreement.endsOn`. Whatever fell due before is past and stays; what is
 * scheduled behind the end is not owed, and the month of the end goes by the rule for the last one.
 */
export function cutMonths(months: readonly StipendMonth[], agreement: PostAgreement): readonly StipendMonth[] {
  const { endsOn, number } = agreement;
  return months.map((month) => {
    if (month.agreement !== number || month.state !== 'SCHEDULED') return month;
    const isBehind = endsOn <= agreement.from || firstDayOf(month.month) >= endsOn;
    if (isBehind) return { ...month, state: 'CANCELLED', cancelledFor: 'CUT_SHORT' };
    return { ...month, fen: fenOfMonth(agreement, month.month) };
  });
}
