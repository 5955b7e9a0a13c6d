import type { TableClient } from './document-client.ts';
import { readSlice, type Listing } from './read-slice.ts';

const ITEMS_AT_ONCE = 1000;

/** All items of a range, page by page. For ranges that stay small, or that a job reads: nobody waits for the others. */
export async function readWhole<Item>(
  table: TableClient,
  listing: Listing<Item>,
  { consistent }: { readonly consistent: boolean },
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const slice = await readSlice(table, listing, { limit: ITEMS_AT_ONCE, after, consistent });
    for (const { item } of slice.items) found.push(item);
    ({ hasMore, end: after } = slice);
  }
  return found;
}
