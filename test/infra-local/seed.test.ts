import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { loadFirstData } from '../../infra/local/seed.ts';
import { createTestTable } from '../support/engine.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../data');
const table = await createTestTable();
const place = { endpoint: table.endpoint, tableName: table.tableName, dataFolder: DATA_FOLDER };

/** Every item of the table, by its key. */
async function allItems(): Promise<Map<string, unknown>> {
  const items = new Map<string, unknown>();
  let from: Record<string, unknown> | undefined;
  do {
    const request = { TableName: table.tableName, ...(from === undefined ? {} : { ExclusiveStartKey: from }) };
    const answer = await table.client.send(new ScanCommand(request));
    for (const item of answer.Items ?? []) items.set(`${String(item['pk'])} ${String(item['sk'])}`, item);
    from = answer.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

describe('the first data', () => {
  it('is brought in once: a second load changes not a single item', async () => {
    const t0=performance.now();
    await loadFirstData(place);
    console.log(performance.now()-t0);
    const first = await allItems();
    const t1=performance.now();
    await loadFirstData(place);
    console.log(performance.now()-t1);
    const second = await allItems();
    expect(first.size).toBeGreaterThan(700);
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    expect(second).toEqual(first);
  });
});
