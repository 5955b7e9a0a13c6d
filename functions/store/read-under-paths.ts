import { NATION_CODE, provinceOf, type RegionCode } from '#domain/region/region-code.ts';
import type { PathLookup } from '#services/ports/people.ts';
import type { Placed, Slice, SliceRequest } from '#services/ports/slice.ts';
import type { TableClient } from './document-client.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readSlice, type Listing } from './read-slice.ts';

/** Where a position says to read on: in which path, behind which row of it. */
interface Place {
  readonly start: number;
  readonly after: string | undefined;
}

/** The last body of a path: positions name it, and no body above it, for those may be nobody's business. */
const endOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Positions are made of the province, the end of the path and what stands behind the path; undefined for others. */
function placeOf(paths: readonly string[], province: string, position: string | undefined): Place {
  const [, end = '', behind = ''] = /^\d\d([^!]*)!(.*)$/.exec(position ?? '') ?? [];
  const start = paths.findIndex((path) => endOf(path) === end);
  const path = paths[start];
  const isHere = position?.startsWith(province) === true && path !== undefined;
  if (!isHere) return { start: 0, after: undefined };
  return { start, after: behind === '' ? undefined : `${path}${behind}` };
}

/** The rows of one federation whose sort keys start with a text; rows of a body stand under its path and `#`. */
export type ListingOf<Row> = (federation: RegionCode, prefix: string) => Listing<Row>;

/** What is read in one province: the rows under these paths, in the order of the paths. */
interface Reading<Row> {
  readonly province: string;
  readonly lookup: PathLookup;
  readonly listingOf: ListingOf<Row>;
}

/** How many paths one read goes through, each by a Query: moves add paths, and a page costs no more for them. */
const MOST_PATHS = 8;

/** Before the first row of a path. */
const beginningOf = (province: string, path: string): string => `${province}${endOf(path)}!`;

/** Reads on through the paths until the page is full, or enough of them were read: mostly there is but one. */
async function readIn<Row>(
  table: TableClient,
  { province, lookup, listingOf }: Reading<Row>,
  request: SliceRequest,
): Promise<Slice<Row>> {
  const { paths, subtree } = lookup;
  const { start, after } = placeOf(paths, province, request.after);
  const items: Placed<Row>[] = [];
  for (const [index, path] of paths.entries()) {
    if (index < start) continue;
    if (index === start + MOST_PATHS) return { items, hasMore: true, end: beginningOf(province, path) };
    const part = { limit: request.limit - items.length, after: index === start ? after : undefined };
    const listing = listingOf(`${province}0000` as RegionCode, subtree ? path : `${path}#`);
    const slice = await readSlice(table, listing, part);
    const shown = (position: string): string => `${province}${endOf(path)}!${position.slice(path.length)}`;
    items.push(...slice.items.map(({ item, position }) => ({ item, position: shown(position) })));
    const isFull = slice.hasMore || items.length === request.limit;
    if (isFull) return { items, hasMore: slice.hasMore || index < paths.length - 1, end: items.at(-1)?.position };
  }
  return { items, hasMore: false, end: items.at(-1)?.position };
}

/** Reads rows that are kept under the paths of bodies; those below a body of the nation stand in every province. */
export function readUnderPaths<Row>(
  table: TableClient,
  { lookup, listingOf }: Omit<Reading<Row>, 'province'>,
  request: SliceRequest,
): Promise<Slice<Row>> {
  const { federation, subtree } = lookup;
  const read = (province: string, part: SliceRequest): Promise<Slice<Row>> =>
    readIn(table, { province, lookup, listingOf }, part);
  if (federation === NATION_CODE && subtree) return readAcrossProvinces(read, request);
  return read(provinceOf(federation), request);
}
