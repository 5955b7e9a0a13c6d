import { NO_ROWS } from './no-rows.ts';
import type { Placed, Slice, SliceRequest } from './ports/slice.ts';

/** How often a page may read to fill up after rows were left out. A page may end short; it says so by `hasMore`. */
const MOST_READS = 8;
/** How many rows the reads after the first take: where one page of rows was left out, more are likely to be. */
const ROWS_READ_ON = 100;

/** Which rows of a list are shown: those the caller may see, and of these the ones that were asked for. */
export interface Sieve<Item> {
  readonly visible?: (item: Item) => boolean | Promise<boolean>;
  readonly wanted?: (item: Item) => boolean;
}

/** Where all is known at once, no row waits: promises per row are a tenth of a page of 100. */
async function visibleOf<Item>(slice: Slice<Item>, { visible }: Sieve<Item>): Promise<readonly Placed<Item>[]> {
  if (visible === undefined) return slice.items;
  const asked = slice.items.map(({ item }) => visible(item));
  const seen = asked.every((one) => typeof one === 'boolean')
    ? asked
    : await Promise.all(asked.map((one) => Promise.resolve(one)));
  return slice.items.filter((_, index) => seen[index]);
}

/**
 * Reads a page of the rows that pass the sieve. Its work is bounded whatever is left out: a page may be shorter than asked
 * for. `end` is the last row looked at that the caller may see, for a hidden row leaves no trace in any answer; it is
 * undefined with `hasMore` when only hidden rows were found within the bound.
 */
export async function keepVisible<Item>(
  read: (request: SliceRequest) => Promise<Slice<Item>>,
  request: SliceRequest,
  sieve: Sieve<Item>,
): Promise<Slice<Item>> {
  const found: Placed<Item>[] = [];
  let after = request.after;
  let end: string | undefined;
  let hasMore = true;
  for (let reads = 0; hasMore && found.length < request.limit && reads < MOST_READS; reads += 1) {
    const limit = reads === 0 ? request.limit : Math.max(request.limit, ROWS_READ_ON);
    const slice = await read({ limit, after });
    const seen = await visibleOf(slice, sieve);
    found.push(...seen.filter(({ item }) => sieve.wanted === undefined || sieve.wanted(item)));
    end = (seen.length === slice.items.length ? slice.end : seen.at(-1)?.position) ?? end;
    ({ hasMore } = slice);
    after = slice.end ?? after;
  }
  if (found.length <= request.limit) return { items: found, hasMore, end };
  const items = found.slice(0, request.limit);
  return { items, hasMore: true, end: items.at(-1)?.position };
}

/** The same for a list that may not know the position to read on from: undefined then. Positions it gave itself it knows. */
export async function keepKnown<Item>(
  read: (request: SliceRequest) => Promise<Slice<Item> | undefined>,
  request: SliceRequest,
  sieve: Sieve<Item>,
): Promise<Slice<Item> | undefined> {
  const first = await read(request);
  if (first === undefined) return undefined;
  const again = async (next: SliceRequest): Promise<Slice<Item>> =>
    next.after === request.after ? first : ((await read(next)) ?? NO_ROWS);
  return keepVisible(again, request, sieve);
}
