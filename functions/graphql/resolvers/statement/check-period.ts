import { isPeriod } from '#domain/reconciliation/period.ts';
import { badInput } from '../../request-error.ts';

const WRONG_PERIOD = {
  zh: 'period 须为月份，格式为 yyyy-mm，如 2026-03。',
  en: '`period` must be a month, `yyyy-mm`, e.g. 2026-03.',
};

/** Checks a month of a query: BAD_USER_INPUT at `path` unless it is `yyyy-mm`. */
export function checkPeriod(period: string, ...path: readonly string[]): void {
  if (!isPeriod(period)) throw badInput(WRONG_PERIOD, ...path);
}
