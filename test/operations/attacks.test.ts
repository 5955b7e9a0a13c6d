import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS } from '#graphql/document-limits.ts';
import type { TableClient } from '#store/document-client.ts';
import { startService, type Answer } from '../support/service.ts';

let storeRequests = 0;

/** The table, counting what is asked of it. */
function counted({ client, tableName }: TableClient): TableClient {
  const send = (command: Parameters<typeof client.send>[0]): Promise<object> => {
    storeRequests += 1;
    return client.send(command);
  };
  return { tableName, client: { send: send as typeof client.send } };
}

const service = await startService({ through: counted });
await service.ask('zhejiang-admin', '{ viewer { id } }');

type Variables = Readonly<Record<string, unknown>>;

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const chain = (levels: number, head: string, innermost: string): string =>
  `${head} { `.repeat(levels) + innermost + ' }'.repeat(levels);

/** A fragment that spreads the one before it twice: the last one holds two to the `levels`th fields. */
function bomb(levels: number): string {
  const doubled = repeat(levels, (index) => `fragment B${index + 1} on UnionBody { ...B${index} ...B${index} }`);
  return `query { unionBody(by: { id: "ub_zhejiangbase" }) { ...B${levels} } } fragment B0 on UnionBody { id } ${doubled}`;
}

/** Each level of the bomb stands below another object, so that nothing can be merged. */
function deepBomb(levels: number): string {
  const doubled = repeat(
    levels,
    (index) =>
      `fragment D${index + 1} on UnionBody { a${index}: parent { ...D${index} } b${index}: parent { ...D${index} } }`,
  );
  return `query { unionBody(by: { id: "ub_zhejiangbase" }) { ...D${levels} } } fragment D0 on UnionBody { id } ${doubled}`;
}

function nestedIds(levels: number): string {
  return `{ nodes(ids: ${'['.repeat(levels)}${']'.repeat(levels)}) { id } }`;
}

const ATTACKS: readonly (readonly [name: string, query: string, variables?: Variables])[] = [
  ['nesting one level too deep', `{ unionBody(by: { id: "ub_zhejiangbase" }) { ${chain(11, 'parent', 'id')} } }`],
  ['nesting of a thousand levels', `{ unionBody(by: { id: "ub_zhejiangbase" }) { ${chain(1000, 'parent', 'id')} } }`],
  [
    'nesting hidden in fragments',
    `{ unionBody(by: { id: "ub_zhejiangbase" }) { ...F0 } } ${repeat(12, (index) => `fragment F${index} on UnionBody { parent { ...F${index + 1} } }`)} fragment F12 on UnionBody { id }`,
  ],
  [
    'nesting hidden in inline fragments',
    `{ unionBody(by: { id: "ub_zhejiangbase" }) { ${chain(12, '... on UnionBody { parent', 'id').replaceAll(' }', ' } }')} } }`,
  ],
  ['a list literal of 1,500 levels', nestedIds(1500)],
  ['a list literal of 10,000 levels', nestedIds(10_000)],
  ['one alias too many', `{ viewer { ${repeat(DOCUMENT_LIMITS.aliases + 1, (index) => `a${index}: id`)} } }`],
  [
    'aliases of one look-up',
    `{ ${repeat(26, (index) => `a${index}: unionBody(by: { id: "ub_zhejiangbase" }) { id }`)} }`,
  ],
  [
    'aliases of changes',
    `mutation { ${repeat(26, (index) => `a${index}: submitUnionBody(input: { idempotencyKey: "flood-${index}-0", id: "x", expectedVersion: 1 }) { receipt { id } }`)} }`,
  ],
  [
    'root fields hidden in a fragment',
    `query { ...R } fragment R on Query { ${repeat(26, (index) => `a${index}: viewer { id }`)} }`,
  ],
  [
    'root fields hidden in an inline fragment',
    `{ ... on Query { ${repeat(26, (index) => `a${index}: viewer { id }`)} } }`,
  ],
  ['a bomb of fragments', bomb(15)],
  ['a bomb of fragments with aliases', deepBomb(11)],
  [
    'a thousand fragments',
    `{ viewer { ${repeat(800, (index) => `...F${index}`)} } } ${repeat(800, (index) => `fragment F${index} on ApiClient { id }`)}`,
  ],
  [
    'fragments in a circle',
    '{ unionBody(by: { id: "x" }) { ...A } } fragment A on UnionBody { parent { ...B } } fragment B on UnionBody { parent { ...A } }',
  ],
  ['a fragment in itself', '{ viewer { ...A } } fragment A on ApiClient { id ...A }'],
  [
    'a fragment called __schema in a circle',
    '{ unionBody(by: { id: "x" }) { ...__schema } } fragment __schema on UnionBody { parent { ...__schema } }',
  ],
  [
    'nesting hidden in a fragment called __schema',
    `{ unionBody(by: { id: "ub_zhejiangbase" }) { ...__schema } } fragment __schema on UnionBody { ${chain(13, 'parent', 'id')} }`,
  ],
  [
    'an operation called __schema',
    `query __schema { unionBody(by: { id: "ub_zhejiangbase" }) { ${chain(13, 'parent', 'id')} } }`,
  ],
  [
    'directives on one field',
    `{ viewer { id ${repeat(DOCUMENT_LIMITS.directives + 1, () => '@include(if: true)')} } }`,
  ],
  [
    'directives on many fields',
    `{ viewer { ${repeat(DOCUMENT_LIMITS.directives + 1, () => 'id @include(if: true)')} } }`,
  ],
  ['more tokens than a document may have', `{ viewer { ${repeat(DOCUMENT_LIMITS.tokens, () => 'id')} } }`],
  [
    'a page too large, as a variable',
    'query($n: Int!) { unionBodies(first: $n) { nodes { children(first: $n) { nodes { id } } } } }',
    { n: 100 },
  ],
  [
    'a page too large, as the default of a variable',
    'query($n: Int! = 100) { unionBodies(first: $n) { nodes { children(first: $n) { nodes { id } } } } }',
  ],
  [
    'a page of a million, as a variable',
    'query($n: Int!) { unionBodies(first: $n) { nodes { id } } }',
    { n: 1_000_000 },
  ],
  ['pages in pages', '{ unionBodies(first: 100) { nodes { children(first: 100) { nodes { id } } } } }'],
  [
    'pages in pages, by edges',
    '{ unionBodies(first: 100) { edges { node { children(first: 100) { edges { node { id } } } } } } }',
  ],
  [
    'pages in pages, by fragments',
    'query { unionBodies(first: 100) { ...P } } fragment P on UnionBodyConnection { nodes { ...B } } fragment B on UnionBody { children(first: 100) { nodes { id } } }',
  ],
  [
    'pages in pages, by inline fragments',
    '{ unionBodies(first: 100) { ... { nodes { ... on UnionBody { ... { children(first: 100) { nodes { id } } } } } } } }',
  ],
  [
    'pages in pages, included by a variable',
    'query($yes: Boolean!) { unionBodies(first: 100) { nodes { children(first: 100) @include(if: $yes) { nodes { id } } } } }',
    { yes: true },
  ],
  [
    'pages in pages, not skipped by a default',
    'query($no: Boolean! = false) { unionBodies(first: 100) { nodes { children(first: 100) @skip(if: $no) { nodes { id } } } } }',
  ],
  [
    'pages below a node',
    '{ node(id: "ub_zhejiangupper") { ... on UnionBody { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }',
  ],
  [
    'pages below many nodes',
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on UnionBody { children(first: 51) { nodes { id } } } } }',
    { ids: Array.from({ length: 100 }, () => 'ub_zhejiangbase') },
  ],
  [
    'pages side by side',
    `{ ${repeat(25, (index) => `a${index}: unionBodies(first: 100) { nodes { parent { id } region { id } } }`)} }`,
  ],
  [
    'one node too many',
    'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 101 }, (_, index) => `ub_${index}`) },
  ],
  ['no nodes', '{ nodes(ids: []) { id } }'],
  ['lists of plain objects in lists', `{ region(code: "330000") { ${chain(6, 'ancestors', 'successors { kind }')} } }`],
  [
    'types in types, by introspection',
    `{ __schema { types { ${chain(5, 'fields { type', 'name').replaceAll(' }', ' } }')} } } }`,
  ],
  [
    'kinds in kinds, by introspection',
    `{ __schema { types { ${chain(9, 'possibleTypes { interfaces', 'name').replaceAll(' }', ' } }')} } } }`,
  ],
  [
    'the whole schema again and again',
    `{ ${repeat(20, (index) => `a${index}: __schema { types { fields { args { type { name } } type { name } } } }`)} }`,
  ],
  [
    'variables that nest 100,000 levels',
    'query($by: UnionBodyKey!) { unionBody(by: $by) { id } }',
    { by: nestedText(100_000) },
  ],
];

/** Marks the place in the variables where `send` writes brackets: no test could print a value that deep. */
function nestedText(levels: number): string {
  return `NESTED${levels}`;
}

function bodyOf(query: string, variables: Variables): string {
  return JSON.stringify({ query, variables }).replace(
    /"NESTED(\d+)"/,
    (_match, levels: string) => '['.repeat(Number(levels)) + ']'.repeat(Number(levels)),
  );
}

async function attack(query: string, variables: Variables = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return service.send({ headers, body: bodyOf(query, variables) }, 'zhejiang-admin');
}

/** Three requests take a few hundredths of a second; one that is worked on for long is a fault. */
const SOON_MILLISECONDS = 5_000;

describe('an attack by', () => {
  it.each<[string, string, Variables]>(ATTACKS.map(([name, query, variables = {}]) => [name, query, variables]))(
    '%s is refused before anything is read, and soon',
    async (_name, query, variables) => {
      for (let time = 0; time < 3; time += 1) {
        storeRequests = 0;
        const answer = await attack(query, variables);
        expect([400, ['QUERY_TOO_EXPENSIVE', 'BAD_USER_INPUT']]).toEqual([
          answer.status,
          expect.arrayContaining([answer.code]),
        ]);
        expect(answer.body).not.toHaveProperty('data');
        expect(storeRequests).toBe(0);
      }
    },
    SOON_MILLISECONDS,
  );

  it('the same node a hundred times costs one read', async () => {
    const ids = Array.from({ length: 100 }, () => 'ub_zhejiangbase');
    storeRequests = 0;
    const answer = await attack('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(answer.status).toBe(200);
    expect(storeRequests).toBe(1);
  });

  it('variables of a megabyte that nobody declared is answered all the same', async () => {
    const answer = await attack('{ viewer { subject } }', { waste: 'x'.repeat(900_000) });
    expect(answer.body.data).toEqual({ viewer: { subject: 'zhejiang-admin' } });
  });
});

describe('brackets that nest too deep for the parser', () => {
  const LEVELS = DOCUMENT_LIMITS.brackets;
  const limit = { limit: 'brackets', largest: LEVELS };

  /** Its own brackets are two levels, the braces and the arguments. */
  const ids = (levels: number): string => nestedIds(levels - 2);
  const texts = {
    'in a list': ids,
    'in an object': (levels: number): string =>
      `{ nodes(ids: ${'{ a: '.repeat(levels - 2)}1${' }'.repeat(levels - 2)}) { id } }`,
    'in selections': (levels: number): string => chain(levels, '...', 'id').slice(4),
    'in a type': (levels: number): string =>
      `query($a: ${'['.repeat(levels - 1)}Int${']'.repeat(levels - 1)}) { viewer { id } }`,
  };

  it.each(Object.entries(texts))('%s are refused by the limit, one less is not', async (_where, textOf) => {
    const refused = await attack(textOf(LEVELS + 1));
    expect([refused.status, refused.code]).toEqual([400, 'QUERY_TOO_EXPENSIVE']);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject(limit);
    expect((await attack(textOf(LEVELS))).body.errors?.[0]?.extensions).not.toMatchObject(limit);
  });

  it('are refused when they are never closed, and in a query by GET', async () => {
    expect((await attack(`{ nodes(ids: ${'['.repeat(4000)}`)).code).toBe('QUERY_TOO_EXPENSIVE');
    const url = `/graphql?query=${encodeURIComponent(ids(LEVELS + 1))}`;
    const headers = { 'apollo-require-preflight': '1' };
    const answer = await service.send({ method: 'GET', url, headers }, 'zhejiang-admin');
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_EXPENSIVE']);
  });

  it('are not looked for in texts and comments', async () => {
    const query = `{ node(id: "${'['.repeat(500)}") { id } } # ${'{'.repeat(500)}`;
    expect((await attack(query)).body.data).toEqual({ node: null });
  });
});

describe('a legal query', () => {
  it.each<[string, string]>([
    [
      'the introspection of a tool',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
    ],
    [
      'a page of 100 with parents and regions',
      '{ unionBodies(first: 100) { nodes { id parent { id } region { name } } pageInfo { endCursor } } }',
    ],
    ['12 levels', `{ unionBody(by: { id: "ub_zhejiangbase" }) { ${chain(10, 'parent', 'id')} } }`],
    ['60 aliases', `{ viewer { ${repeat(60, (index) => `a${index}: id`)} } }`],
    ['25 root fields', `{ ${repeat(25, (index) => `a${index}: viewer { id }`)} }`],
    ['40 directives', `{ viewer { ${repeat(40, () => 'id @include(if: true)')} } }`],
    [
      'a large page that is skipped',
      '{ unionBodies(first: 100) { nodes { id children(first: 100) @skip(if: true) { nodes { id } } } } }',
    ],
    ['a large page in an operation that is not asked for', 'query Asked { viewer { id } }'],
  ])('with %s is answered', async (_case, query) => {
    expect((await attack(query)).status).toBe(200);
  });

  it('costs what the named operation of a document asks for, not the others', async () => {
    const query =
      'query Small { viewer { id } } query Large { unionBodies(first: 100) { nodes { children(first: 100) { nodes { id } } } } }';
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, operationName: 'Small' });
    expect((await service.send({ headers, body }, 'zhejiang-admin')).body.extensions).toMatchObject({
      cost: { requested: 1 },
    });
  });
});
