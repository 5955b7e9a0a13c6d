import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { overlapsAsked, type AskedPeriod } from '#domain/figure/figure-period.ts';
import type { Figure, FigureKind } from '#domain/figure/figure.ts';
import { isIndicatorCode } from '#domain/figure/indicator.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { isFigureRegionVisible } from './figure-access.ts';
import { figureRangesOf, readFigureRanges } from './figure-ranges.ts';
import { keepVisible } from './keep-visible.ts';
import { reachedRegion } from './list-union-bodies.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which figures to list; without a region, all of the caller's scope. */
export interface FigureQuery {
  readonly regionCode?: RegionCode | undefined;
  /** Whether regions below count too. */
  readonly subtree: boolean;
  readonly indicator?: string | undefined;
  readonly program?: string | undefined;
  readonly kind?: FigureKind | undefined;
  readonly period?: AskedPeriod | undefined;
  readonly page: SliceRequest;
}

/** No programme's name is longer; see `parseFigureRow`. */
const LONGEST_PROGRAM = 100;

/** Whether the query names something that no figure can carry. */
function asksForNothing({ indicator, program }: FigureQuery): boolean {
  if (indicator !== undefined && !isIndicatorCode(indicator)) return true;
  return program !== undefined && (program === '' || Array.from(program).length > LONGEST_PROGRAM);
}

function matches(query: FigureQuery, figure: Figure): boolean {
  if (query.indicator !== undefined && query.indicator !== figure.indicator) return false;
  if (query.program !== undefined && query.program !== figure.program) return false;
  if (query.kind !== undefined && query.kind !== figure.kind) return false;
  return query.period === undefined || overlapsAsked(figure.period, query.period);
}

/**
 * The part of the asked region that the caller's scope reaches. A region above the scope is cut down to it, but only with
 * its subtree: its own figures are not the caller's to see.
 */
function reachedPart(ports: Ports, act: Act, query: FigureQuery): RegionCode | undefined {
  const { regionCode } = query;
  if (regionCode === undefined) return reachedRegion(act, act.caller.scope.regionCode);
  if (isFigureRegionVisible(ports, act, regionCode)) return regionCode;
  return query.subtree ? reachedRegion(act, regionCode) : undefined;
}

/** A page of the figures the caller may see, in the order of region, indicator, period and id. */
export function listFigures(ports: Ports, act: Act, query: FigureQuery): Promise<Slice<Figure>> {
  const region = mayDo(act.caller.role, 'figure:read') ? reachedPart(ports, act, query) : undefined;
  if (region === undefined || asksForNothing(query)) return Promise.resolve(NO_ROWS);
  const ranges = figureRangesOf(ports.regions, region, query.regionCode === undefined || query.subtree);
  const { indicator, program } = query;
  const narrowing = {
    ...(indicator === undefined ? {} : { indicator }),
    ...(program === undefined ? {} : { program }),
  };
  const read = (page: SliceRequest): Promise<Slice<Figure>> =>
    readFigureRanges(ranges, page, (range, part) => ports.figures.list({ ...range, ...narrowing }, part));
  return keepVisible(read, query.page, {
    visible: (figure) => isFigureRegionVisible(ports, act, figure.regionCode),
    wanted: (figure) => matches(query, figure),
  });
}
