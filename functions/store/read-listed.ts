import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import type { ById } from './read-by-id.ts';
import { readSlice, type Range } from './read-slice.ts';

/** Rows that name things by their ids, newest first, and the reads of those things. */
export interface NamedRows<Key, State> {
  readonly range: Range;
  readonly idIn: (item: RawItem) => Key;
  readonly byId: ById<Key, State>;
}

/** What the rows of a list name: one Query of the list, and one BatchGet. */
export async function readListed<Key, State>(
  table: TableClient,
  { range, idIn, byId }: NamedRows<Key, State>,
  request: SliceRequest,
): Promise<Slice<State>> {
  const slice = await readSlice(table, { ...range, newestFirst: true, parse: idIn }, request);
  const items = await Promise.all(
    slice.items.map(async ({ item: id, position }) => {
      // A page may hear of something before the replica it asks does.
      const item = (await byId.find(id)) ?? (await byId.read(id));
      if (item === undefined) throw new Error(`A list names ${String(id)}, which does not exist.`);
      return { item, position };
    }),
  );
  return { ...slice, items };
}
