import type { AskedPeriod } from '#domain/figure/figure-period.ts';
import type { PeriodInput } from '../../__generated__/resolver-types.ts';
import { badInput } from '../../request-error.ts';

const REVERSED = {
  zh: 'period 的结束日期早于开始日期。请更正。',
  en: '`period` ends before it starts. Correct the days.',
};

/** The span of days that is asked for; BAD_USER_INPUT when it ends before it starts. */
export function parseAskedPeriod(
  period: PeriodInput | null | undefined,
  ...path: readonly string[]
): AskedPeriod | undefined {
  if (period == null) return undefined;
  if (period.to < period.from) throw badInput(REVERSED, ...path);
  return period;
}
