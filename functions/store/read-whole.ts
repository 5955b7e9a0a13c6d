import { TooMuchToRead } from '#domain/too-much-to-read.ts';
import type { TableClient } from './document-client.ts';
import { readSlice, type Listing } from './read-slice.ts';

const ITEMS_AT_ONCE = 500;

/** How a whole range is read, and how many items of it at most: TooMuchToRead where there are more. */
export interface WholeRead {
  readonly consistent: boolean;
  readonly most?: number;
}

/** All items of a range, page by page. For ranges that stay small, for those with a bound, and for what a job reads. */
export async function readWhole<Item>(
  table: TableClient,
  listing: Listing<Item>,
  { consistent, most = Infinity }: WholeRead,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const slice = await readSlice(table, listing, { limit: ITEMS_AT_ONCE, after, consistent });
    for (const { item } of slice.items) found.push(item);
    if (found.length > most) throw new TooMuchToRead(`A range has more than ${most} items.`);
    ({ hasMore, end: after } = slice);
  }
  return found;
}
