import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { TooMuchToRead } from '#domain/too-much-to-read.ts';
import { readWhole } from '#store/read-whole.ts';
import { createTestTable } from '../support/engine.ts';
import { openTestTable } from '../support/ports.ts';

const table = await createTestTable();
const opened = openTestTable(table);
const ITEMS = ['1', '2', '3'];
const puts = ITEMS.map((sk) => ({ PutRequest: { Item: { pk: 'WHOLE', sk } } }));
await table.client.send(new BatchWriteCommand({ RequestItems: { [table.tableName]: puts } }));
const LISTING = { partition: 'WHOLE', prefix: '', parse: ({ sk }: Record<string, unknown>) => sk };

it('reads a range up to its bound, and says so where there is more', async () => {
  expect(await readWhole(opened, LISTING, { consistent: true, most: 3 })).toEqual(ITEMS);
  await expect(readWhole(opened, LISTING, { consistent: true, most: 2 })).rejects.toThrow(TooMuchToRead);
});
