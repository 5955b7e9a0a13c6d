import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { COUNTED_STATES, POST_FLOWS, type CountedState, type PostFlow } from '#domain/virtual-post/post-sums.ts';
import { monthOf, monthsBetween, type YearMonth } from '#domain/year-month.ts';
import type { Ports } from './ports.ts';
import { numbersOf, readSums, totalOfMonths } from './read-sums.ts';
import { maySeeSumsOf, reachesSumsOf } from './sums-access.ts';
import type { StipendTotal } from './stipend-total.ts';

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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

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
  const from = period === null ? (`${to.slice(0, 'YYYY'.length)}-01` as YearMonth) : monthOf(period.from);
  const months = monthsBetween(from, to);
  const [isSeen, stock, household, payer] = await Promise.all([
    maySeeSumsOf(ports, act, regionCode),
    ports.postSums.stock(regionCode),
    readSums(ports, { kind: 'HOUSEHOLD', regionCode }, months),
    readSums(ports, { kind: 'PAYER', regionCode }, months),
  ]);
  if (!isSeen) return undefined;
  return {
    ...{ regionCode, from, to },
    now: numbersOf(COUNTED_STATES, (state) => sum(stock.map((county) => county.get(state) ?? 0))),
    flows: numbersOf(POST_FLOWS, (flow) => sum(months.map((month) => household(flow, month)))),
    byHousehold: totalOfMonths(household, months),
    byPayer: totalOfMonths(payer, months),
  };
}
