import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { createCipher, type Cipher, type DataKey } from '#platform/cipher.ts';
import { newDataKey, type MasterKey } from '#platform/master-key.ts';
import { readConsistently, type ItemKey } from './batch-get.ts';
import type { TableClient } from './document-client.ts';

/** The data keys of the table, each wrapped by the master key. The last of `sealing` is the one in use. */
interface WrappedKeys {
  readonly version: number;
  readonly sealing: readonly { readonly name: string; readonly wrapped: string }[];
  readonly indexing: string;
}

const KEY: ItemKey = { pk: 'KEYRING', sk: 'PERSONAL' };

async function read(table: TableClient): Promise<WrappedKeys | undefined> {
  const item = await readConsistently(table, KEY);
  return item as WrappedKeys | undefined;
}

async function create(table: TableClient, master: MasterKey): Promise<void> {
  const [first, indexing] = await Promise.all([master.wrap(newDataKey()), master.wrap(newDataKey())]);
  const Item = { ...KEY, version: 1, sealing: [{ name: 'k1', wrapped: first }], indexing };
  try {
    await table.client.send(
      new PutCommand({ TableName: table.tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  } catch (error) {
    // Another process made the ring meanwhile: its keys are the keys.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Opens the cipher of the table, and makes its keys at the first use of an empty table. */
export async function openCipher(table: TableClient, master: MasterKey): Promise<Cipher> {
  let ring = await read(table);
  if (ring === undefined) {
    await create(table, master);
    ring = await read(table);
  }
  if (ring === undefined) throw new Error('The key ring was written and cannot be read.');
  const unwrapped = ring.sealing.map(async ({ name, wrapped }): Promise<DataKey> => {
    return { name, key: await master.unwrap(wrapped) };
  });
  const [first, ...others] = await Promise.all(unwrapped);
  if (first === undefined) throw new Error('The key ring holds no key.');
  return createCipher({ sealing: [first, ...others], indexing: await master.unwrap(ring.indexing) });
}
