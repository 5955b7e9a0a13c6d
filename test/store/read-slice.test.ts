import { BatchWriteCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSlice, type Range } from '#store/read-slice.ts';
import { createTestTable } from '../support/engine.ts';
import { openTestTable } from '../support/ports.ts';

const table = await createTestTable();
const opened = openTestTable(table);

const COUNT = 57;
const PARTITION = 'LIST#1';
const numbers = Array.from({ length: COUNT }, (_, index) => `A#${String(index).padStart(3, '0')}`);
const FORWARD: Range = { partition: PARTITION, prefix: 'A#' };
const BACKWARD: Range = { ...FORWARD, newestFirst: true };

const textIn = (item: Record<string, unknown>): string => String(item['sk']);
const read = (range: Range, limit: number, after?: string) =>
  readSlice(opened, { ...range, parse: textIn }, { limit, after });

beforeAll(async () => {
  const sorts = [...numbers, 'A', 'B#000', 'A!', '@#1', 'A$'];
  const items = [
    ...sorts.map((sk) => ({ pk: PARTITION, sk, gsi1pk: 'G#1', gsi1sk: `${sk}#${sk}` })),
    ...numbers.slice(0, 3).map((sk) => ({ pk: 'LIST#12', sk })),
  ];
  for (let start = 0; start < items.length; start += 25) {
    const puts = items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.tableName]: puts } }));
  }
});

/** Reads a whole range page by page and tells what each page said of the next. */
async function readAll(range: Range, limit: number): Promise<{ readonly texts: string[]; readonly pages: number }> {
  const texts: string[] = [];
  let after: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const slice = await read(range, limit, after);
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    expect(slice.end).toBe(slice.items.at(-1)?.position);
    texts.push(...slice.items.map(({ item }) => item));
    if (!slice.hasMore) return { texts, pages };
    after = slice.end;
  }
}

describe('reading a list in parts', () => {
  it.each([1, 2, 7, 19, 28, 29, 55, 56, 57, 58, 100])('of %d gives every item once, in order', async (limit) => {
    expect(await readAll(FORWARD, limit)).toEqual({ texts: numbers, pages: Math.ceil(COUNT / limit) });
  });

  it.each([1, 2, 7, 19, 28, 29, 55, 56, 57, 58, 100])('of %d gives every item once, newest first', async (limit) => {
    const texts = [...numbers].reverse();
    expect(await readAll(BACKWARD, limit)).toEqual({ texts, pages: Math.ceil(COUNT / limit) });
  });

  it('never leaves its prefix or its partition', async () => {
    const neighbours = await read({ partition: PARTITION, prefix: 'B#' }, 10);
    expect(neighbours).toEqual({ items: [{ item: 'B#000', position: 'B#000' }], hasMore: false, end: 'B#000' });
    expect((await read({ partition: 'LIST#12', prefix: '' }, 10)).items).toHaveLength(3);
    expect(await read({ partition: 'LIST', prefix: '' }, 10)).toEqual({ items: [], hasMore: false, end: undefined });
  });

  it('reads a whole partition where there is no prefix', async () => {
    expect((await read({ partition: PARTITION, prefix: '' }, 100)).items).toHaveLength(COUNT + 5);
  });

  it('goes by the keys of an index where one is named', async () => {
    const slice = await read({ index: 'gsi1', partition: 'G#1', prefix: 'A#00' }, 3, 'A#001#A#001');
    expect(slice.items.map(({ position }) => position)).toEqual(['A#002#A#002', 'A#003#A#003', 'A#004#A#004']);
    expect(slice.hasMore).toBe(true);
  });

  it.each([
    ['forward', FORWARD, ['A#011', 'A#012']],
    ['newest first', BACKWARD, ['A#009', 'A#008']],
  ])('reads on %s behind a position that is gone', async (_way, range, texts) => {
    const gone = { pk: 'LIST#1', sk: 'A#010' };
    await table.client.send(new DeleteCommand({ TableName: table.tableName, Key: gone }));
    expect((await read(range, 2, 'A#010')).items.map(({ item }) => item)).toEqual(texts);
    const back = { [table.tableName]: [{ PutRequest: { Item: { ...gone, gsi1pk: 'G#1', gsi1sk: 'A#010#A#010' } } }] };
    await table.client.send(new BatchWriteCommand({ RequestItems: back }));
  });

  it.each([
    ['before the range', FORWARD, '0', 'A#000'],
    ['behind the range', FORWARD, 'Z', undefined],
    ['behind the range, newest first', BACKWARD, 'Z', 'A#056'],
    ['before the range, newest first', BACKWARD, '0', undefined],
    ['between two items', FORWARD, 'A#0005', 'A#001'],
    ['at the last item', FORWARD, 'A#056', undefined],
    ['at the first item, newest first', BACKWARD, 'A#000', undefined],
  ])('reads on %s', async (...[, range, after, first]) => {
    expect((await read(range, 1, after)).items[0]?.item).toBe(first);
  });

  it('from any position with any limit gives what stands behind it', async () => {
    const aPosition = fc.oneof(fc.constantFrom(...numbers), fc.string({ minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(aPosition, fc.integer({ min: 1, max: 60 }), async (after, limit) => {
        const behind = numbers.filter((text) => Buffer.compare(Buffer.from(text), Buffer.from(after)) > 0);
        const slice = await read(FORWARD, limit, after);
        expect(slice.items.map(({ item }) => item)).toEqual(behind.slice(0, limit));
        expect(slice.hasMore).toBe(behind.length > limit);
      }),
      { numRuns: 40 },
    );
  });
});
