import type { Placed, Slice, SliceRequest } from './ports.ts';

/** How often a page may read on to fill up after rows were left out. A page may end short; it says so by `hasMore`. */
const MOST_READS = 5;

async function keepers<Item>(
  slice: Slice<Item>,
  keep: (item: Item) => Promise<boolean> | boolean,
): Promise<readonly Placed<Item>[]> {
  const kept = await Promise.all(slice.items.map(async ({ item }) => keep(item)));
  return slice.items.filter((_, index) => kept[index] === true);
}

/**
 * Reads a page of the items that `keep` keeps. Its work is bounded whatever is left out: a page may be shorter than asked
 * for, and `end` tells where to read on.
 */
export async function keepVisible<Item>(
  read: (request: SliceRequest) => Promise<Slice<Item>>,
  request: SliceRequest,
  keep: (item: Item) => Promise<boolean> | boolean,
): Promise<Slice<Item>> {
  const found: Placed<Item>[] = [];
  let after = request.after;
  let hasMore = true;
  for (let reads = 0; hasMore && found.length < request.limit && reads < MOST_READS; reads += 1) {
    const slice = await read({ limit: request.limit, after });
    found.push(...(await keepers(slice, keep)));
    ({ hasMore } = slice);
    after = slice.end ?? after;
  }
  if (found.length <= request.limit) return { items: found, hasMore, end: after };
  const items = found.slice(0, request.limit);
  return { items, hasMore: true, end: items.at(-1)?.position };
}
