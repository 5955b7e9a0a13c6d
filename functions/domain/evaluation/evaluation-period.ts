import type { LocalDate } from '../day.ts';
import { firstDayOf, parseYearMonth } from '../year-month.ts';

/** How often a scheme evaluates: 每月, 每季, 每半年, 每年, 一次性. */
export type Cycle = 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY' | 'ONCE';

/** The one period of a scheme that evaluates once. */
const ONCE_PERIOD = 'ONCE';

const FORMS = {
  MONTHLY: /^(\d{4})-(\d{2})$/,
  QUARTERLY: /^(\d{4})-Q([1-4])$/,
  HALF_YEARLY: /^(\d{4})-H([12])$/,
  YEARLY: /^(\d{4})$/,
} as const satisfies Record<Exclude<Cycle, 'ONCE'>, RegExp>;

/** How many months a period of each cycle has. */
const MONTHS = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 } as const;

/**
 * The first day of a period of a cycle: `2026-05`, `2026-Q2`, `2026-H1`, `2026`; null for `ONCE`, which has no days; undefined
 * for any other text.
 */
export function periodStart(cycle: Cycle, text: string): LocalDate | null | undefined {
  if (cycle === 'ONCE') return text === ONCE_PERIOD ? null : undefined;
  const [, year, part = '1'] = FORMS[cycle].exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = (Number(part) - 1) * MONTHS[cycle] + 1;
  const month = parseYearMonth(`${year}-${String(first).padStart(2, '0')}`);
  return month === undefined ? undefined : firstDayOf(month);
}
