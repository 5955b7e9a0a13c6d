import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import {
  COUNTED_STATES,
  POST_FLOWS,
  STIPEND_MEASURES,
  sumName,
  type CountedState,
  type PostFlow,
  type SumsOwner,
} from '#domain/virtual-post/post-sums.ts';
import { monthOf, monthsBetween, type YearMonth } from '#domain/year-month.ts';
import type { Ports } from './ports.ts';
import type { SumsNumbers } from './ports/posts.ts';
import { maySeeSumsOf, reachesSumsOf } from './sums-access.ts';
import { totalOf, type StipendTotal } from './stipend-total.ts';

/** The figures of virtual posts of a division's subtree, counted from our own records with each change. */
export interface PostFigures {
  readonly regionCode: RegionCode;
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** How many posts there are now by state. */
  readonly now: Readonly<Record<CountedState, number>>;
  /** What happened in the months. */
  readonly flows: Readonly<Record<PostFlow, number>>;
  /** What the months come to, by where households count, and by where payers do. */
  readonly byHousehold: StipendTotal;
  readonly byPayer: StipendTotal;
}

/** A division, and the months to count; null for all of the year up to now. */
export interface PostFiguresQuery {
  readonly regionCode: RegionCode;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate } | null;
}

const YEAR = 'YYYY'.length;

function sumOf(pages: readonly SumsNumbers[], name: string): number {
  return pages.reduce((sum, page) => sum + (page.get(name) ?? 0), 0);
}

function numbersOf<Name extends string>(names: readonly Name[], of: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}

/** A division's numbers of some months: one Query per year, together. */
async function readMonths(ports: Ports, owner: SumsOwner, months: readonly YearMonth[]) {
  const years = [...new Set(months.map((month) => month.slice(0, YEAR)))];
  const read = await Promise.all(
    years.map(async (year) => [year, await ports.postSums.pages({ owner, year })] as const),
  );
  const pages = new Map(read);
  return (measure: Parameters<typeof sumName>[0]): number =>
    months.reduce((sum, month) => sum + sumOf(pages.get(month.slice(0, YEAR)) ?? [], sumName(measure, month)), 0);
}

/**
 * The figures of a division, in one round trip whatever the number of posts: it grows with counties and years. Undefined for a
 * division outside the caller's scope.
 */
export async function showPostFigures(
  ports: Ports,
  act: Act,
  { regionCode, period }: PostFiguresQuery,
): Promise<PostFigures | undefined> {
  // What is refused for its region alone reads nothing.
  if (!reachesSumsOf(act, regionCode)) return undefined;
  const to = monthOf(period?.to ?? act.today);
  const from = period === null ? (`${to.slice(0, YEAR)}-01` as YearMonth) : monthOf(period.from);
  const months = monthsBetween(from, to);
  const [isSeen, stock, household, payer] = await Promise.all([
    maySeeSumsOf(ports, act, regionCode),
    ports.postSums.stock(regionCode),
    readMonths(ports, { kind: 'HOUSEHOLD', regionCode }, months),
    readMonths(ports, { kind: 'PAYER', regionCode }, months),
  ]);
  if (!isSeen) return undefined;
  return {
    ...{ regionCode, from, to },
    now: numbersOf(COUNTED_STATES, (state) => sumOf(stock, state)),
    flows: numbersOf(POST_FLOWS, household),
    byHousehold: totalOf([numbersOf(STIPEND_MEASURES, household)]),
    byPayer: totalOf([numbersOf(STIPEND_MEASURES, payer)]),
  };
}
