import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '#platform/keyed-hash.ts';

const ROOT = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const schema = buildSchema(textOf('schema/schema.graphql'));

/** Blocks of GraphQL, and the documents in commands that send one as JSON, whose shell variables stand between quotes. */
function documentsIn(page: string): readonly string[] {
  const blocks = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, block = '']) => block);
  const sent = [...page.matchAll(/"query": ?"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.replaceAll('\\"', '"'));
  return [...blocks, ...sent];
}

describe.each([
  { path: 'docs/bank.md', least: 1 },
  { path: 'docs/cards.md', least: 8 },
  { path: 'docs/partners.md', least: 9 },
])('$path', ({ path, least }) => {
  const documents = documentsIn(textOf(path));

  it('shows documents', () => {
    expect(documents.length).toBeGreaterThanOrEqual(least);
  });

  it.each(documents)('shows one that the contract knows: %s', (document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });
});

it('docs/cards.md tells the hash of its example holder', () => {
  expect(textOf('docs/cards.md')).toContain(`\`${keyedHash('ab'.repeat(32), 'E1234567X')}\``);
});
