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

/** Reads of one noun by id; undefined where there is no such item. What was found once is the same for the whole request. */
export function readById<Key, State>(
  table: TableClient,
  loader: ItemLoader,
  { keyOf, stateIn }: NounItems<Key, State>,
): ById<Key, State> {
  const parse = (item: RawItem | undefined): State | undefined => (item === undefined ? undefined : stateIn(item));
  const load = async (id: Key): Promise<State | undefined> => parse(await loader.load(keyOf(id)));
  const asked = new Map<Key, Promise<State | undefined>>();
  return {
    // Many rows of a page name the same body: its key is made once, and its state is read once.
    find: (id) => {
      const before = asked.get(id);
      if (before !== undefined) return before;
      const answer = load(id);
      asked.set(id, answer);
      return answer;
    },
    read: async (id) => parse(await readConsistently(table, keyOf(id))),
  };
}
