import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ACCESS_PATTERNS, renderAccessPatterns } from '#store/access-patterns.ts';
import { TABLE } from '#store/table.ts';

it('docs/access-patterns.md says what the entities declare today', async () => {
  const page = await readFile(new URL('../../docs/access-patterns.md', import.meta.url), 'utf8');
  expect(page, 'run "npm run generate" and commit the page').toBe(renderAccessPatterns());
});

it('every question is asked of an index the table has', () => {
  const indexes = new Set<string>(['table', ...TABLE.indexes.map(({ name }) => name)]);
  expect(ACCESS_PATTERNS.filter(({ index }) => !indexes.has(index))).toEqual([]);
});

it('no two items share a key, but for the rows that stand with their body', () => {
  const keys = ACCESS_PATTERNS.map(({ index, partitionKey, sortKey }) => `${index} ${partitionKey} ${sortKey}`);
  expect(new Set(keys).size).toBe(keys.length);
});
