import { isWithin, NATION_CODE, subtreePrefix, type RegionCode } from '#domain/region/region-code.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { Placed, Slice, SliceRequest } from './ports/slice.ts';

/** A run of region codes in the order of figures: one code, or a code with everything below it. */
export interface FigureRange {
  readonly region: RegionCode;
  readonly subtree: boolean;
}

/** The region and the divisions below it down to counties; towns follow their county's code. */
function divisionsOf(regions: RegionTree, region: RegionCode): readonly RegionCode[] {
  const level = regions.byCode(region)?.level;
  if (level === 'COUNTY' || level === 'TOWN') return [region];
  return [region, ...regions.childrenOf(region).flatMap(({ code }) => divisionsOf(regions, code))];
}

function byCode(left: RegionCode, right: RegionCode): number {
  return left < right ? -1 : 1;
}

/**
 * Where the figures of a region are read: its own codes, and those it took over, also where their digits lie elsewhere.
 * The ranges do not overlap and stand in the order of codes.
 */
export function figureRangesOf(regions: RegionTree, region: RegionCode, subtree: boolean): readonly FigureRange[] {
  if (!subtree)
    return [...regions.codesIncludingPredecessors(region)].sort(byCode).map((code) => ({ region: code, subtree }));
  if (region === NATION_CODE) return [{ region, subtree }];
  const predecessors = divisionsOf(regions, region).flatMap((code) => regions.codesIncludingPredecessors(code));
  const elsewhere = new Set(predecessors.filter((code) => !isWithin(code, region)));
  return [region, ...elsewhere].sort(byCode).map((code) => ({ region: code, subtree }));
}

/** What every position of the range starts with, for a position starts with the region's code and `#`. */
function prefixOf({ region, subtree }: FigureRange): string {
  return subtree ? subtreePrefix(region) : `${region}#`;
}

/** The position to read a range on from: undefined for its beginning, null when it lies before `after` altogether. */
function entryInto(range: FigureRange, after: string | undefined): string | undefined | null {
  const prefix = prefixOf(range);
  if (after === undefined || (after < prefix && !after.startsWith(prefix))) return undefined;
  return after.startsWith(prefix) ? after : null;
}

/** Reads on through the ranges in their order; all are asked at once, so a page is one round trip. */
export async function readFigureRanges(
  ranges: readonly FigureRange[],
  request: SliceRequest,
  read: (range: FigureRange, request: SliceRequest) => Promise<Slice<Figure>>,
): Promise<Slice<Figure>> {
  const open = ranges.flatMap((range) => {
    const after = entryInto(range, request.after);
    return after === null ? [] : [{ range, after }];
  });
  const slices = await Promise.all(open.map(({ range, after }) => read(range, { limit: request.limit, after })));
  // A slice that was cut short leaves a gap before the next range, so reading stops behind it.
  const cut = slices.findIndex((slice) => slice.hasMore);
  const found: readonly Placed<Figure>[] = (cut === -1 ? slices : slices.slice(0, cut + 1)).flatMap(
    ({ items }) => items,
  );
  const items = found.slice(0, request.limit);
  return { items, hasMore: cut !== -1 || found.length > items.length, end: items.at(-1)?.position };
}
