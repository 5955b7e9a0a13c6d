import { addDays, type LocalDate } from '#domain/day.ts';
import { breakState, periodOf, type Break } from '#domain/reconciliation/break.ts';
import { lastDecision } from '#domain/reconciliation/bank-transaction.ts';
import type { Ports } from '../ports.ts';
import type { BreaksFrom } from '../ports/breaks.ts';

/** The most days of grace, and a week in which somebody is told of it every day. */
const WATCHED_DAYS = 14;
const BREAKS_AT_ONCE = 1000;

/** A month of a bank, `yyyy-mm`, from a day on. */
type MonthFrom = Omit<BreaksFrom, 'kind'>;

/** The orphans of a month from a day on, settled or not, some at a time. */
async function* orphansOf(ports: Ports, month: MonthFrom): AsyncGenerator<readonly Break[]> {
  const place = { ...month, kind: 'ORPHAN_REFUND' } as const;
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const slice = await ports.breaks.ofPeriod(place, { limit: BREAKS_AT_ONCE, after });
    yield slice.items.map(({ item }) => item);
    ({ hasMore, end: after } = slice);
  }
}

/** How many of these refunds still have no charge, as the files tell: what was decided anew for somebody changes nothing. */
async function countWaiting(ports: Ports, bankCode: string, ids: readonly string[]): Promise<number> {
  const slots = await ports.settlement.slots(bankCode, ids);
  return ids.filter((id) => {
    const record = slots.get(id)?.record ?? null;
    return record === null || lastDecision(record).class === 'ORPHAN_REFUND';
  }).length;
}

/**
 * How many refunds of a bank still have no charge though their days of grace are over: those of the last two weeks, so that
 * old ones that stay do not hide new ones. A refund whose charge came since is none, whether its break was settled or not.
 */
export async function countOverdueOrphans(ports: Ports, bankCode: string, today: LocalDate): Promise<number> {
  const from = addDays(today, -WATCHED_DAYS);
  let count = 0;
  for (const period of new Set([periodOf(from), periodOf(today)])) {
    for await (const orphans of orphansOf(ports, { bankCode, period, from })) {
      const overdue = orphans.filter((orphan) => breakState(orphan, today) === 'OPEN');
      count += await countWaiting(
        ports,
        bankCode,
        overdue.map(({ subject }) => subject),
      );
    }
  }
  return count;
}
