import { readBatch, type ItemKey, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';

const KEYS_AT_ONCE = 100;
const REQUESTS_AT_ONCE = 4;

/** The one text that names an item. */
export function nameOfKey({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}

/** Does work on items, a few at a time, however many there are. */
export async function fewAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const open = [...items].reverse();
  const worker = async (): Promise<void> => {
    for (let item = open.pop(); item !== undefined; item = open.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(REQUESTS_AT_ONCE, items.length) }, worker));
}

/** Many items by key, each as it stands now, in as many BatchGets as it takes; by `nameOfKey`. What is not there is left out. */
export async function readMany(table: TableClient, keys: readonly ItemKey[]): Promise<ReadonlyMap<string, RawItem>> {
  const distinct = [...new Map(keys.map((key) => [nameOfKey(key), key])).values()];
  const starts = Array.from({ length: Math.ceil(distinct.length / KEYS_AT_ONCE) }, (_, index) => index * KEYS_AT_ONCE);
  const found = new Map<string, RawItem>();
  await fewAtOnce(starts, async (start) => {
    const items = await readBatch(table, distinct.slice(start, start + KEYS_AT_ONCE), true);
    for (const [name, item] of items) found.set(name, item);
  });
  return found;
}
