import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createLeafCheck } from '#graphql/leaf-check.ts';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  interface Thing { colour: Colour! }
  type Box implements Thing { colour: Colour! count: Int share: Float inner: Thing all: [[Colour]!] }
  type Query { thing: Thing box: Box name: String }
`);

const QUERY = `query Asked { shown: box { ...Own inner { colour ... on Box { many: count } } all } name }
  fragment Own on Box { colour count share } query Other { name }`;

const RIGHT = { colour: 'RED', count: 1, share: 0.5, inner: { colour: 'GREEN', many: 2 }, all: [['RED', null], []] };

const check = createLeafCheck(schema, parse(QUERY), 'Asked');

describe('the check of leaves', () => {
  it('passes what GraphQL would have answered, null included', () => {
    expect(check({ shown: RIGHT, name: 'box' })).toBe(true);
    expect(check({ shown: null, name: null })).toBe(true);
    expect(check({ shown: { ...RIGHT, count: null, inner: null, all: null } })).toBe(true);
  });

  it.each([
    { what: 'a value that is none of its enum', box: { colour: 'BLUE' } },
    { what: 'a value that only an object would have', box: { colour: 'toString' } },
    { what: 'one inside an interface', box: { inner: { colour: 'BLUE', many: 1 } } },
    { what: 'a number by another name inside a fragment', box: { inner: { colour: 'RED', many: 1.5 } } },
    { what: 'one in a list of lists', box: { all: [['RED'], ['RED', 'BLUE']] } },
    { what: 'a whole number above the largest', box: { count: 2 ** 31 } },
    { what: 'a whole number below the smallest', box: { count: -(2 ** 31) - 1 } },
    { what: 'a number that is a text', box: { count: '1' } },
    { what: 'a number that is none', box: { share: Number.NaN } },
  ])('finds $what', ({ box }) => {
    expect(check({ shown: { ...RIGHT, ...box } })).toBe(false);
  });

  it('passes the bounds of whole numbers', () => {
    expect(check({ shown: { ...RIGHT, count: 2 ** 31 - 1 } })).toBe(true);
    expect(check({ shown: { ...RIGHT, count: -(2 ** 31) } })).toBe(true);
  });

  it('has nothing to find in an operation of texts', () => {
    expect(createLeafCheck(schema, parse(QUERY), 'Other')({ name: 'box' })).toBe(true);
  });
});
