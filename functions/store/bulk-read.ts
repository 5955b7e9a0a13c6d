import { eachOf } from '#platform/each-of.ts';
import { readBatch, type ItemKey, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import type { NounItems } from './read-by-id.ts';

const KEYS_AT_ONCE = 100;
/** How many requests of one reading are under way at a time. */
export const REQUESTS_AT_ONCE = 4;

/** The one text that names an item. */
export function nameOfKey({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}

/** Many items by key, each as it stands now, in as many BatchGets as it takes; by `nameOfKey`. What is not there is left out. */
export async function readMany(table: TableClient, keys: readonly ItemKey[]): Promise<ReadonlyMap<string, RawItem>> {
  const distinct = [...new Map(keys.map((key) => [nameOfKey(key), key])).values()];
  const starts = Array.from({ length: Math.ceil(distinct.length / KEYS_AT_ONCE) }, (_, index) => index * KEYS_AT_ONCE);
  const found = new Map<string, RawItem>();
  await eachOf(starts, REQUESTS_AT_ONCE, async (start) => {
    const items = await readBatch(table, distinct.slice(start, start + KEYS_AT_ONCE), true);
    for (const [name, item] of items) found.set(name, item);
  });
  return found;
}

/** Many states of a noun by id, each as it stands now; what is not there is left out. */
export async function readStates<Id extends string, State>(
  table: TableClient,
  ids: Iterable<Id>,
  { keyOf, stateIn }: NounItems<Id, State>,
): Promise<ReadonlyMap<Id, State>> {
  const keys = [...new Set(ids)].map((id) => [id, keyOf(id)] as const);
  const items = await readMany(
    table,
    keys.map(([, key]) => key),
  );
  return new Map(
    keys.flatMap(([id, key]) => {
      const item = items.get(nameOfKey(key));
      return item === undefined ? [] : [[id, stateIn(item)] as const];
    }),
  );
}
