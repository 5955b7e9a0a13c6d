import {
  STIPEND_MEASURES,
  sumName,
  type PostFlow,
  type StipendMeasure,
  type SumsOwner,
} from '#domain/virtual-post/post-sums.ts';
import type { YearMonth } from '#domain/year-month.ts';
import type { Ports } from './ports.ts';
import { totalOf, type StipendTotal } from './stipend-total.ts';

const YEAR = 'YYYY'.length;

/** What an owner's sums say of a month. */
export type SumOfMonth = (measure: StipendMeasure | PostFlow, month: YearMonth) => number;

/** The sums of an owner in some months. One read per year, together: of a division one Query of its counties, of others one item. */
export async function readSums(ports: Ports, owner: SumsOwner, months: readonly YearMonth[]): Promise<SumOfMonth> {
  const years = [...new Set(months.map((month) => month.slice(0, YEAR)))];
  const read = await Promise.all(
    years.map(async (year) => [year, await ports.postSums.pages({ owner, year })] as const),
  );
  const pages = new Map(read);
  return (measure, month) =>
    (pages.get(month.slice(0, YEAR)) ?? []).reduce((sum, page) => sum + (page.get(sumName(measure, month)) ?? 0), 0);
}

/** A number for each name. */
export function numbersOf<Name extends string>(
  names: readonly Name[],
  of: (name: Name) => number,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}

/** What the sums say that months come to. */
export function totalOfMonths(sumOf: SumOfMonth, months: readonly YearMonth[]): StipendTotal {
  return totalOf(months.map((month) => numbersOf(STIPEND_MEASURES, (measure) => sumOf(measure, month))));
}
