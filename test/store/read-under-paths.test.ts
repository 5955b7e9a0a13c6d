import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Slice } from '#services/ports/slice.ts';
import { readUnderPaths, type ListingOf } from '#store/read-under-paths.ts';
import { region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { known } from '../support/outcome.ts';
import { openTestTable } from '../support/ports.ts';

const table = await createTestTable();
const PATHS = Array.from({ length: 20 }, (_, index) => `ROOT/B${String(index).padStart(2, '0')}/`);
/** Rows lie under three of the paths, far from each other. */
const ROWS = [0, 0, 12, 19, 19].map((path, row) => `${PATHS[path] ?? ''}#M${String(row)}`);

beforeAll(async () => {
  const puts = ROWS.map((sk) => ({ PutRequest: { Item: { pk: 'L#330000', sk } } }));
  await table.client.send(new BatchWriteCommand({ RequestItems: { [table.tableName]: puts } }));
});

/** Reads under all paths page by page; tells the rows, and the most Queries a page took. */
async function readAll(limit: number, newestFirst: boolean) {
  const rows: string[] = [];
  let queries = 0;
  const listingOf: ListingOf<string> = (federation, prefix) => {
    queries += 1;
    return { partition: `L#${federation}`, prefix, newestFirst, parse: (item) => String(item['sk']) };
  };
  const paths = newestFirst ? PATHS.toReversed() : PATHS;
  const lookup = { federation: region('330000'), paths, subtree: true };
  const costs: number[] = [];
  for (let slice: Slice<string> | undefined; slice?.hasMore !== false;) {
    queries = 0;
    slice = await known(readUnderPaths(openTestTable(table), { lookup, listingOf }, { limit, after: slice?.end }));
    rows.push(...slice.items.map(({ item }) => item));
    costs.push(queries);
    if (costs.length > PATHS.length) throw new Error('The pages do not end.');
  }
  return { rows, most: Math.max(...costs) };
}

describe('rows under many paths', () => {
  it.each([1, 2, 3, 100])('come each once, by pages of %d, with no more than 8 Queries to a page', async (limit) => {
    for (const newestFirst of [false, true]) {
      const { rows, most } = await readAll(limit, newestFirst);
      expect(rows).toEqual(newestFirst ? ROWS.toReversed() : ROWS);
      expect(most).toBeLessThanOrEqual(8);
    }
  });
});

describe('a position', () => {
  const listingOf: ListingOf<string> = (federation, prefix) => {
    return { partition: `L#${federation}`, prefix, parse: (item) => String(item['sk']) };
  };
  const read = (paths: readonly string[], after: string | undefined) => {
    const lookup = { federation: region('330000'), paths, subtree: true };
    return readUnderPaths(openTestTable(table), { lookup, listingOf }, { limit: 1, after });
  };

  it.each([
    ['another path came', [...PATHS, 'ROOT/C00/'], true],
    ['its own path went', PATHS.slice(1), true],
    ['a later path went', PATHS.slice(0, -1), true],
    ['its own path went into a wider one', ['ROOT/'], true],
    ['nothing moved', PATHS, false],
  ])('is refused as stale where %s', async (_case, paths, isStale) => {
    const { end } = await known(read(PATHS, undefined));
    expect((await read(paths, end)) === undefined).toBe(isStale);
  });
});
