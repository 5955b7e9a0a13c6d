import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { packTree, unpackTree } from '../../infra/bundling/packed-tree.ts';

const contract = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');

/** The tree as plain data: what is undefined says nothing. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

it('the contract is the same after packing and unpacking, and takes a third of the room at most', () => {
  const tree = parse(contract, { noLocation: true });
  const packed = JSON.stringify(packTree(tree));
  expect(plain(unpackTree(packTree(tree)))).toEqual(plain(tree));
  expect(packed.length).toBeLessThan(JSON.stringify(tree).length / 3);
});

it('a number in a tree is refused, for it would be taken for a place', () => {
  expect(() => packTree({ kind: 'Odd', value: 1 })).toThrow('number');
});
