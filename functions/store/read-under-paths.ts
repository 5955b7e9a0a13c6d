import { fnv1a } from '#platform/fnv.ts';
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

/** Stands for the paths of a list: a move into or out of it gives others, among which a position has no place. */
const markOf = (paths: readonly string[]): string => fnv1a([...paths].sort().join(' ')).toString(36);

/** Positions are made of the province, a mark of the paths, the end of the path and what stands behind the path. */
const POSITION = /^(?<province>\d\d)(?<mark>[0-9a-z]+)\.(?<end>[^!]*)!(?<behind>.*)$/;

/** Where to read on in a province; a position of another province says nothing of this one. */
function placeOf(paths: readonly string[], province: string, position: string | undefined): Place {
  const { end = '', behind = '', ...named } = POSITION.exec(position ?? '')?.groups ?? {};
  const start = paths.findIndex((path) => endOf(path) === end);
  const path = paths[start];
  if (named['province'] !== province || path === undefined) return { start: 0, after: undefined };
  return { start, after: behind === '' ? undefined : `${path}${behind}` };
}

/**
 * Whether a position is one of these paths. Since it was given a body may have come or gone by a move: to read on at the
 * next path would tell some rows twice, where its path went into a wider one, or leave out those that came in before it.
 */
function isOf(paths: readonly string[], position: string): boolean {
  const { mark, end } = POSITION.exec(position)?.groups ?? {};
  return mark === markOf(paths) && paths.some((path) => endOf(path) === end);
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

/** The position of what stands behind a path; with nothing, before its first row. */
const positionIn = ({ province, lookup }: Reading<unknown>, path: string, behind = ''): string =>
  `${province}${markOf(lookup.paths)}.${endOf(path)}!${behind}`;

/** Reads on through the paths until the page is full, or enough of them were read: mostly there is but one. */
async function readIn<Row>(table: TableClient, reading: Reading<Row>, request: SliceRequest): Promise<Slice<Row>> {
  const { province, lookup, listingOf } = reading;
  const { paths, subtree } = lookup;
  const { start, after } = placeOf(paths, province, request.after);
  const items: Placed<Row>[] = [];
  for (const [index, path] of paths.entries()) {
    if (index < start) continue;
    if (index === start + MOST_PATHS) return { items, hasMore: true, end: positionIn(reading, path) };
    const part = { limit: request.limit - items.length, after: index === start ? after : undefined };
    const listing = listingOf(`${province}0000` as RegionCode, subtree ? path : `${path}#`);
    const slice = await readSlice(table, listing, part);
    const shown = (position: string): string => positionIn(reading, path, position.slice(path.length));
    items.push(...slice.items.map(({ item, position }) => ({ item, position: shown(position) })));
    const isFull = slice.hasMore || items.length === request.limit;
    if (isFull) return { items, hasMore: slice.hasMore || index < paths.length - 1, end: items.at(-1)?.position };
  }
  return { items, hasMore: false, end: items.at(-1)?.position };
}

/**
 * Reads rows that are kept under the paths of bodies; those below a body of the nation stand in every province. Undefined
 * where the paths are other ones than those of the position: the list has to be read anew.
 */
export async function readUnderPaths<Row>(
  table: TableClient,
  { lookup, listingOf }: Omit<Reading<Row>, 'province'>,
  request: SliceRequest,
): Promise<Slice<Row> | undefined> {
  const { federation, subtree, paths } = lookup;
  if (request.after !== undefined && !isOf(paths, request.after)) return undefined;
  const read = (province: string, part: SliceRequest): Promise<Slice<Row>> =>
    readIn(table, { province, lookup, listingOf }, part);
  if (federation === NATION_CODE && subtree) return readAcrossProvinces(read, request);
  return read(provinceOf(federation), request);
}
