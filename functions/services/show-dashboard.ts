import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import { isAboutWholeRegion } from '#domain/figure/about-region.ts';
import { overlapsAsked, startsAfter, type AskedPeriod } from '#domain/figure/figure-period.ts';
import { STATISTICAL_KINDS, type Figure } from '#domain/figure/figure.ts';
import { inOrderShown } from '#domain/figure/shown-order.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Region } from '#domain/region/region.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isFigureRegionVisible } from './figure-access.ts';
import { figureRangesOf, readFigureRanges } from './figure-ranges.ts';
import type { Ports } from './ports.ts';

/** What a dashboard is asked for. */
export interface DashboardQuery {
  readonly regionCode: RegionCode;
  readonly period: AskedPeriod | undefined;
  readonly asOf: LocalDate;
}

/** A region's dashboard: what was published about that very region. */
export interface Dashboard {
  readonly region: Region;
  readonly asOf: LocalDate;
  readonly period: AskedPeriod | undefined;
  readonly reported: Reported;
}

/** Published figures, and whether they are all. */
export interface Reported {
  readonly figures: readonly Figure[];
  readonly complete: boolean;
}

export const MOST_FIGURES = 500;
/** How many rows one round trip may look through: the store ends a Query at 1 MB, about 700 figures, of its own. */
const MOST_ROWS_READ = 1_000;

function belongs(ports: Ports, query: DashboardQuery, figure: Figure): boolean {
  const kinds: readonly string[] = STATISTICAL_KINDS;
  const region = ports.regions.byCode(figure.regionCode);
  if (!kinds.includes(figure.kind) || region === undefined || !isAboutWholeRegion(figure, region)) return false;
  if (startsAfter(figure.period, query.asOf)) return false;
  return query.period === undefined || overlapsAsked(figure.period, query.period);
}

/**
 * Shows the statistics published for the very region, under its codes past and present: REGION_UNKNOWN and OUTSIDE_SCOPE
 * otherwise. One round trip at any size; what it did not reach is told by `complete`.
 */
export async function showDashboard(
  ports: Ports,
  act: Act,
  query: DashboardQuery,
): Promise<Result<Dashboard, RuleProblem>> {
  const region = ports.regions.byCode(query.regionCode);
  if (region === undefined) return fail(ruleProblem('REGION_UNKNOWN', 'regionCode'));
  if (!isFigureRegionVisible(ports, act, region.code)) return fail(ruleProblem('OUTSIDE_SCOPE', 'regionCode'));
  const ranges = figureRangesOf(ports.regions, region.code, false);
  const slice = await readFigureRanges(ranges, { limit: MOST_ROWS_READ, after: undefined }, (range, request) =>
    ports.figures.list(range, request),
  );
  const shown = slice.items.map(({ item }) => item).filter((figure) => belongs(ports, query, figure));
  const figures = shown.sort(inOrderShown).slice(0, MOST_FIGURES);
  const complete = !slice.hasMore && shown.length <= MOST_FIGURES;
  return succeed({ region, asOf: query.asOf, period: query.period, reported: { figures, complete } });
}
