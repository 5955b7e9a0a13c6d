import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Throttled } from '#domain/throttled.ts';
import { createCipher, type Cipher, type DataKey } from '#platform/cipher.ts';
import type { MasterKey } from '#platform/key-wrapping.ts';
import { newDataKey } from '#platform/master-key.ts';
import { readConsistently, type ItemKey } from './batch-get.ts';
import type { TableClient } from './document-client.ts';

/** A data key as the table holds it. */
interface WrappedKey {
  readonly name: string;
  readonly wrapped: string;
}

/** The data keys of the table, each wrapped by the master key. The last of `sealing` is the one in use. */
interface WrappedKeys {
  readonly version: number;
  readonly sealing: readonly WrappedKey[];
  readonly indexing: string;
}

/** The keys of the table as this process opened them; a later version has more of them. */
export interface OpenRing {
  readonly version: number;
  readonly cipher: Cipher;
}

const KEY: ItemKey = { pk: 'KEYRING', sk: 'PERSONAL' };
const MAX_ATTEMPTS = 8;

async function read(table: TableClient): Promise<WrappedKeys | undefined> {
  const item = await readConsistently(table, KEY);
  return item as WrappedKeys | undefined;
}

/** Whether the write went through; not so when another process was first. */
async function isWritten(writing: Promise<unknown>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Makes the ring. Where another process made it meanwhile, that one's keys are the keys. */
async function create({ client, tableName }: TableClient, master: MasterKey): Promise<void> {
  const [first, indexing] = await Promise.all([master.wrap(newDataKey()), master.wrap(newDataKey())]);
  const Item = { ...KEY, version: 1, sealing: [{ name: 'k1', wrapped: first }], indexing };
  const ConditionExpression = 'attribute_not_exists(pk)';
  await isWritten(client.send(new PutCommand({ TableName: tableName, Item, ConditionExpression })));
}

async function unwrap(ring: WrappedKeys, master: MasterKey): Promise<Cipher> {
  const sealing = ring.sealing.map(async ({ name, wrapped }): Promise<DataKey> => {
    return { name, key: await master.unwrap(wrapped) };
  });
  const [indexing, first, ...others] = await Promise.all([master.unwrap(ring.indexing), ...sealing]);
  if (first === undefined) throw new Error('The key ring holds no key.');
  return createCipher({ sealing: [first, ...others], indexing });
}

/** Opens the ring, and makes it at the first use of an empty table. One that is as `known` asks the master key nothing. */
export async function openRing(table: TableClient, master: MasterKey, known?: OpenRing): Promise<OpenRing> {
  let ring = await read(table);
  if (ring === undefined) {
    await create(table, master);
    ring = await read(table);
  }
  if (ring === undefined) throw new Error('The key ring was written and cannot be read.');
  const { version } = ring;
  return version === known?.version ? known : { version, cipher: await unwrap(ring, master) };
}

/** Opens the cipher of the table as it stands now. */
export async function openCipher(table: TableClient, master: MasterKey): Promise<Cipher> {
  return (await openRing(table, master)).cipher;
}

async function isAdded({ client, tableName }: TableClient, ring: WrappedKeys, added: WrappedKey): Promise<boolean> {
  const request = new UpdateCommand({
    TableName: tableName,
    Key: { ...KEY },
    ConditionExpression: 'version = :read',
    UpdateExpression: 'SET sealing = list_append(sealing, :added), version = :next',
    ExpressionAttributeValues: { ':read': ring.version, ':next': ring.version + 1, ':added': [added] },
  });
  return isWritten(client.send(request));
}

/**
 * Adds a data key under which everything is sealed from now on, and answers its name. No key is ever taken away: what was
 * sealed under the others opens as before. Throws before it writes where the master key does not open the ring.
 */
export async function rotateKey(table: TableClient, master: MasterKey): Promise<string> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const ring = await read(table);
    if (ring === undefined)
      throw new Error(`The table ${table.tableName} has no key ring yet: there is nothing to rotate.`);
    // A key wrapped by another master key than the rest would shut everyone out.
    await unwrap(ring, master);
    const name = `k${ring.sealing.length + 1}`;
    if (await isAdded(table, ring, { name, wrapped: await master.wrap(newDataKey()) })) return name;
  }
  throw new Throttled(`Others rotated the keys of ${table.tableName} at every attempt.`);
}
