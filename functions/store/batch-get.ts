import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import { Throttled } from '#domain/throttled.ts';
import type { TableClient } from './document-client.ts';

/** The full key of one item. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** An item as it stands in the table. */
export type RawItem = Record<string, unknown>;

/** Reads items by key; items asked for in the same tick share one BatchGet of at most 100 distinct keys. */
export type ItemLoader = DataLoader<ItemKey, RawItem | undefined, string>;

const BATCH_LIMIT = 100;
const MAX_ROUNDS = 6;
const FIRST_PAUSE_MILLISECONDS = 25;

const textOf = (key: ItemKey): string => `${key.pk} ${key.sk}`;

function pause(round: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MILLISECONDS * 2 ** round));
}

/** Items by key, of at most 100 distinct keys, by partition and sort key with a space between. */
export async function readBatch(
  table: TableClient,
  keys: readonly ItemKey[],
  ConsistentRead: boolean,
): Promise<Map<string, RawItem>> {
  const found = new Map<string, RawItem>();
  // A key that was cleared and asked for again in one tick stands here twice, which the table refuses.
  const distinct = new Map(keys.map((key) => [textOf(key), key]));
  let open: readonly RawItem[] = [...distinct.values()].map(({ pk, sk }) => ({ pk, sk }));
  for (let round = 0; open.length > 0; round += 1) {
    if (round === MAX_ROUNDS)
      throw new Throttled(`The table left ${open.length} keys unread after ${MAX_ROUNDS} rounds.`);
    if (round > 0) await pause(round - 1);
    const request = { RequestItems: { [table.tableName]: { Keys: [...open], ConsistentRead } } };
    const answer = await table.client.send(new BatchGetCommand(request));
    for (const item of answer.Responses?.[table.tableName] ?? []) {
      found.set(textOf({ pk: String(item['pk']), sk: String(item['sk']) }), item);
    }
    open = answer.UnprocessedKeys?.[table.tableName]?.Keys ?? [];
  }
  return found;
}

/** Makes the item loader of one request; `consistent` reads what was last written. Keys the table leaves unprocessed are asked again, never taken for missing. */
export function createItemLoader(table: TableClient, consistent = false): ItemLoader {
  const read = async (keys: readonly ItemKey[]): Promise<(RawItem | undefined)[]> => {
    const found = await readBatch(table, keys, consistent);
    return keys.map((key) => found.get(textOf(key)));
  };
  return new DataLoader(read, { maxBatchSize: BATCH_LIMIT, cacheKeyFn: textOf });
}

/** Reads one item as it stands now, past every cache: what a change is decided on. */
export async function readConsistently(table: TableClient, key: ItemKey): Promise<RawItem | undefined> {
  const request = { TableName: table.tableName, Key: { ...key }, ConsistentRead: true };
  const answer = await table.client.send(new GetCommand(request));
  return answer.Item;
}
