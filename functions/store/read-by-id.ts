import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';

/** The two ways to read one item by id: through the request's loader, or past it as the item stands now. */
export interface ById<Key, State> {
  readonly find: (id: Key) => Promise<State | undefined>;
  readonly read: (id: Key) => Promise<State | undefined>;
}

/** How a noun's items are found and read. */
export interface NounItems<Key, State> {
  readonly keyOf: (id: Key) => ItemKey;
  readonly stateIn: (item: RawItem) => State;
}

/** Reads of one noun by id; undefined where there is no such item. */
export function readById<Key, State>(
  table: TableClient,
  loader: ItemLoader,
  { keyOf, stateIn }: NounItems<Key, State>,
): ById<Key, State> {
  const parse = (item: RawItem | undefined): State | undefined => (item === undefined ? undefined : stateIn(item));
  return {
    find: async (id) => parse(await loader.load(keyOf(id))),
    read: async (id) => parse(await readConsistently(table, keyOf(id))),
  };
}
