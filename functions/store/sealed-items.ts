import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { SEALED_PREFIX, type Cipher } from '#platform/cipher.ts';
import type { ItemKey } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { resealState, sealingKeysOf } from './reseal-state.ts';

/** An item whose state holds sealed texts. */
interface SealedItem extends ItemKey {
  readonly version: number;
  readonly state: string;
}

/** What became of the items that were looked at. */
export interface Resealing {
  /** Sealed anew. */
  readonly resealed: number;
  /** All of it under the newest key already. */
  readonly current: number;
  /** Changed by somebody meanwhile: the next run looks at them again. */
  readonly changed: number;
  /** With a text that does not open. */
  readonly unreadable: number;
}

const PAGE = 200;

/**
 * All items with sealed texts, a page at a time. The one scan there is: an operator's command runs it a few times in the
 * life of a table, with rights of the operator's own. What serves requests never scans, and has no right to.
 */
async function* sealedItems({ client, tableName }: TableClient): AsyncGenerator<readonly SealedItem[]> {
  let after: Record<string, unknown> | undefined;
  do {
    const scan = new ScanCommand({
      TableName: tableName,
      Limit: PAGE,
      ConsistentRead: true,
      ProjectionExpression: 'pk, sk, version, #state',
      FilterExpression: 'attribute_type(#state, :text) AND contains(#state, :sealed) AND attribute_exists(version)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':text': 'S', ':sealed': SEALED_PREFIX },
      ...(after !== undefined && { ExclusiveStartKey: after }),
    });
    const page = await client.send(scan);
    yield (page.Items ?? []) as SealedItem[];
    after = page.LastEvaluatedKey;
  } while (after !== undefined);
}

/** Writes the state under the version that was read; that version stays, for no fact has changed. */
async function isSaved({ client, tableName }: TableClient, item: SealedItem, state: string): Promise<boolean> {
  const update = new UpdateCommand({
    TableName: tableName,
    Key: { pk: item.pk, sk: item.sk },
    ConditionExpression: 'version = :read',
    UpdateExpression: 'SET #state = :state',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':read': item.version, ':state': state },
  });
  try {
    await client.send(update);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function resealItem(table: TableClient, cipher: Cipher, item: SealedItem): Promise<keyof Resealing> {
  const state = resealState(cipher, item.state);
  if (state !== undefined && !(await isSaved(table, item, state))) return 'changed';
  const isCurrent = sealingKeysOf(state ?? item.state).every((name) => name === cipher.keyName);
  if (!isCurrent) return 'unreadable';
  return state === undefined ? 'current' : 'resealed';
}

/**
 * Seals every item anew whose texts are under older keys. It may be cut off and run again at any time, beside the service:
 * what is done is passed over. Receipts and audit entries are written once and stay as they are.
 */
export async function resealItems(table: TableClient, cipher: Cipher): Promise<Resealing> {
  const counts = { resealed: 0, current: 0, changed: 0, unreadable: 0 };
  for await (const items of sealedItems(table)) {
    for (const outcome of await Promise.all(items.map((item) => resealItem(table, cipher, item)))) counts[outcome] += 1;
  }
  return counts;
}

/** How many items have texts under each key, by the name of the key. */
export async function countByKey(table: TableClient): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const items of sealedItems(table)) {
    for (const name of items.flatMap(({ state }) => [...new Set(sealingKeysOf(state))])) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
