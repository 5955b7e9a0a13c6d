import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { liesWithin } from '#domain/figure/figure-period.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { inOrderShown } from '#domain/figure/shown-order.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import { countyCodeOf } from '#domain/region/region-code.ts';
import { isFigureRegionVisible } from './figure-access.ts';
import { figureRangesOf, readFigureRanges } from './figure-ranges.ts';
import type { Ports } from './ports.ts';
import type { Slice } from './ports/slice.ts';
import { MOST_FIGURES, type Reported } from './show-dashboard.ts';

const NOTHING: Reported = { figures: [], complete: true };

/** What was published under an indicator about the division of a programme; a town's figures carry the code of its county. */
function readIndicator(ports: Ports, { regionCode }: Program, indicator: string): Promise<Slice<Figure>> {
  const ranges = figureRangesOf(ports.regions, countyCodeOf(regionCode), false);
  return readFigureRanges(ranges, { limit: MOST_FIGURES, after: undefined }, (range, request) =>
    ports.figures.list({ ...range, indicator }, request),
  );
}

/**
 * Shows what the body of a programme published of the days of an edition, under the indicators of the programme. One round trip, which all editions
 * of a programme share; what it did not reach is told by `complete`.
 */
export async function showEditionFigures(ports: Ports, act: Act, edition: ProgramEdition): Promise<Reported> {
  const program = await ports.programs.find(edition.programId);
  if (program === undefined || !mayDo(act.caller.role, 'figure:read')) return NOTHING;
  if (!isFigureRegionVisible(ports, act, countyCodeOf(program.regionCode))) return NOTHING;
  const slices = await Promise.all(program.indicatorCodes.map((code) => readIndicator(ports, program, code)));
  const figures = slices
    .flatMap(({ items }) => items.map(({ item }) => item))
    .filter(({ period, unionBodyId }) => unionBodyId === program.unionBodyId && liesWithin(period, edition))
    .sort(inOrderShown);
  const complete = figures.length <= MOST_FIGURES && !slices.some(({ hasMore }) => hasMore);
  return { figures: figures.slice(0, MOST_FIGURES), complete };
}
