import type { FigureFacts } from '#domain/figure/parse-figure-row.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import { closedOn, isApproved } from '#domain/union-body/standing.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from './ports.ts';

/** What tells the body that reports a figure. */
type Reporter = Pick<FigureFacts, 'reportedBy' | 'regionCode'>;

/** A name that more bodies carry than are read in one go is nobody's in particular. */
const MOST_NAMESAKES = 100;

/** The namesakes that count: those that stand, or else those that once did. One that was never approved reports nothing. */
function reporting(namesakes: readonly UnionBody[]): readonly UnionBody[] {
  const standing = namesakes.filter(({ state }) => isApproved(state));
  return standing.length > 0 ? standing : namesakes.filter((body) => closedOn(body) !== null);
}

function inOneLine(regions: RegionTree, left: RegionCode, right: RegionCode): boolean {
  return regions.isWithin(left, right) || regions.isWithin(right, left);
}

/**
 * Finds for each figure the one body with exactly the printed name that stands in the line of its region, in it, above or
 * below; where none stands any more, the one that did. Null where there is none, or more than one.
 */
export async function findReportingBodies(
  ports: Ports,
  reporters: readonly Reporter[],
): Promise<(reporter: Reporter) => UnionBodyId | null> {
  const names = [...new Set(reporters.map(({ reportedBy }) => reportedBy))];
  const slices = await Promise.all(
    names.map((name) => ports.bodies.withName(name, { limit: MOST_NAMESAKES, after: undefined })),
  );
  const namesakes = new Map<string, readonly UnionBody[]>();
  for (const [index, name] of names.entries()) {
    const slice = slices[index];
    if (slice?.hasMore === false)
      namesakes.set(
        name,
        slice.items.map(({ item }) => item),
      );
  }
  return ({ reportedBy, regionCode }) => {
    const near = (namesakes.get(reportedBy) ?? []).filter((body) =>
      inOneLine(ports.regions, body.regionCode, regionCode),
    );
    const [only, ...others] = reporting(near);
    return only === undefined || others.length > 0 ? null : only.id;
  };
}
