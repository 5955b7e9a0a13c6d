import { describe, expect, it } from 'vitest';
import { startService, type Answer } from '../support/service.ts';

const service = await startService();
const INSIDES = /node_modules|\.ts:\d|at \w+ \(|\/(home|work|tmp|var|Users)\/|DynamoDB|TypeError/;

type Variables = Readonly<Record<string, unknown>>;

async function ask(query: string, variables?: Variables): Promise<Answer> {
  return service.ask('zhejiang-admin', query, variables);
}

function expectRefusal(answer: Answer): void {
  expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(answer.body).not.toHaveProperty('data');
  expect(answer.body.errors?.[0]?.extensions.messageZh).toMatch(/请|须|不能|不属于/);
  expect(answer.text).not.toMatch(INSIDES);
}

const FACILITY =
  'mutation($costFen: Fen) { openFacility(input: { idempotencyKey: "facility-0001", ownerId: "ub_zhejiangbase", code: "F-1", name: "职工之家", kind: WORKER_HOME, regionCode: "330881", costFen: $costFen }) { problems { code } facility { id cost { fen } } } }';

describe('a document', () => {
  it.each<[string, string, RegExp]>([
    ['of no GraphQL', 'viewer', /Syntax Error/],
    ['that is cut off', '{ viewer {', /Syntax Error/],
    ['with a field nobody knows', '{ viewer { subjekt } }', /Cannot query field "subjekt" on type "ApiClient"/],
    ['with an argument nobody knows', '{ viewer(a: 1) { id } }', /Unknown argument "a"/],
    ['with a type nobody knows', '{ node(id: "x") { ... on Dog { id } } }', /Unknown type "Dog"/],
    ['without the fields of an object', '{ viewer }', /must have a selection of subfields/],
    ['with fields of a text', '{ viewer { id { x } } }', /must not have a selection/],
    ['without a required argument', '{ unionBodies { nodes { id } } }', /argument "first" of type "Int!" is required/],
    ['with a fragment nobody wrote', '{ viewer { ...A } }', /Unknown fragment "A"/],
    [
      'with fragments in a circle',
      '{ viewer { ...A } } fragment A on ApiClient { ...B } fragment B on ApiClient { ...A }',
      /Cannot spread fragment "A" within itself/,
    ],
    ['with a fragment nobody uses', '{ viewer { id } } fragment A on ApiClient { id }', /Fragment "A" is never used/],
    ['with a fragment of the wrong type', '{ viewer { ... on Region { id } } }', /can never be of type "Region"/],
    ['with a directive nobody knows', '{ viewer @shout { id } }', /Unknown directive "@shout"/],
    ['with two answers under one name', '{ viewer { a: id a: name } }', /Fields "a" conflict/],
    ['with a variable nobody declared', '{ node(id: $id) { id } }', /Variable "\$id" is not defined/],
    [
      'with two operations of one name',
      'query A { viewer { id } } query A { viewer { id } }',
      /only one operation named "A"/,
    ],
    ['with a subscription', 'subscription { viewer { id } }', /The contract has no subscriptions/],
    [
      'with two keys of a body',
      '{ unionBody(by: { id: "a", code: "b" }) { id } }',
      /OneOf Input Object|exactly one key/,
    ],
    ['with no key of a body', '{ unionBody(by: {}) { id } }', /exactly one key/i],
    [
      'with a day that is none',
      '{ unionBodies(first: 1, asOf: "2026-02-30") { nodes { id } } }',
      /A LocalDate must be a day such as 2026-03-31/,
    ],
    [
      'with a region code that is none',
      '{ region(code: "33") { id } }',
      /A RegionCode must be a division code of six or nine digits/,
    ],
    [
      'with a credit code that is none',
      '{ unionBody(by: { creditCode: "81330881MC000001XA" }) { id } }',
      /A CreditCode must be/,
    ],
    [
      'with an enum value nobody knows',
      '{ labels(of: ROLES) { value } }',
      /The value does not exist in "LabelSet" enum\. Did you mean the enum value "ROLE"/,
    ],
    [
      'with an enum value as text',
      '{ labels(of: "ROLE") { value } }',
      /Enum "LabelSet" cannot represent non-enum value/,
    ],
    [
      'with a fraction for a page',
      '{ unionBodies(first: 1.5) { nodes { id } } }',
      /Int cannot represent non-integer value/,
    ],
    [
      'with a page of 2^31',
      '{ unionBodies(first: 2147483648) { nodes { id } } }',
      /Int cannot represent non 32-bit signed integer/,
    ],
    [
      'with fen past 2^53',
      FACILITY.replace('$costFen: Fen', '$other: Int').replace('$costFen', '9007199254740993'),
      /A Fen must be a whole number|never used/,
    ],
  ])('%s is refused by what is wrong with it', async (_case, query, message) => {
    const answer = await ask(query);
    expectRefusal(answer);
    expect(answer.body.errors?.map((error) => error.message).join('\n')).toMatch(message);
  });

  it('with a hundred faults is told the first ten', async () => {
    const fields = Array.from({ length: 100 }, (_, index) => `x${index}`);
    const answer = await ask(`{ viewer { ${fields.join(' ')} } }`);
    expectRefusal(answer);
    // graphql-js adds one that says it stopped.
    expect(answer.body.errors).toHaveLength(11);
  });

  it('that names a field nearly right is told the right name: whoever has a token may read the schema anyway', async () => {
    const answer = await ask('{ viewer { subjct } }');
    expect(answer.body.errors?.[0]?.message).toContain('Did you mean "subject"?');
  });
});

describe('variables', () => {
  it.each<[string, string, Variables, RegExp]>([
    [
      'that are missing',
      'query($first: Int!) { unionBodies(first: $first) { nodes { id } } }',
      {},
      /"\$first" of required type "Int!" was not provided/,
    ],
    [
      'that are null',
      'query($first: Int!) { unionBodies(first: $first) { nodes { id } } }',
      { first: null },
      /must not be null/,
    ],
    [
      'of another kind',
      'query($first: Int!) { unionBodies(first: $first) { nodes { id } } }',
      { first: '5' },
      /"\$first" got an invalid value at "first": Int cannot represent non-integer value\.$/,
    ],
    [
      'past 32 bits',
      'query($first: Int!) { unionBodies(first: $first) { nodes { id } } }',
      { first: 2 ** 31 },
      /non 32-bit signed integer/,
    ],
    [
      'with an enum value nobody knows',
      'query($of: LabelSet!) { labels(of: $of) { value } }',
      { of: 'ROLES' },
      /at "of": The value does not exist in "LabelSet" enum/,
    ],
    [
      'with a field nobody knows',
      'query($by: UnionBodyKey!) { unionBody(by: $by) { id } }',
      { by: { number: 1 } },
      /Field "number" is not defined/,
    ],
    [
      'with two keys of a body',
      'query($by: UnionBodyKey!) { unionBody(by: $by) { id } }',
      { by: { id: 'a', code: 'b' } },
      /Exactly one key must be specified/,
    ],
    [
      'with a day that is none',
      'query($asOf: LocalDate) { unionBodies(first: 1, asOf: $asOf) { nodes { id } } }',
      { asOf: '2026-13-01' },
      /A LocalDate must be/,
    ],
    ['with fen of 2^53', FACILITY, { costFen: 2 ** 53 }, /A Fen must be a whole number of fen, exact up to 2\^53 - 1/],
    ['with a fraction of a fen', FACILITY, { costFen: 0.5 }, /A Fen must be/],
    ['with fen as text', FACILITY, { costFen: '5' }, /A Fen must be/],
    [
      'that nest without end',
      'query($by: UnionBodyKey!) { unionBody(by: $by) { id } }',
      { by: { id: nested(17) } },
      /nest 16 levels deep/,
    ],
  ])('%s are refused by what is wrong with them', async (...[, query, variables, message]) => {
    const answer = await ask(query, variables);
    expectRefusal(answer);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
  });

  it('are told once, however many of their values are wrong, and never echoed at length', async () => {
    const rows = Array.from({ length: 5000 }, () => ({ line: 'x'.repeat(100) }));
    const query =
      'mutation($rows: [FigureRowInput!]!) { importFigures(input: { idempotencyKey: "rows-0001", rows: $rows }) { problems { code } } }';
    const answer = await ask(query, { rows });
    expectRefusal(answer);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.text.length).toBeLessThan(2000);
  });

  it('nobody declared are ignored', async () => {
    expect((await ask('{ viewer { subject } }', { other: 1 })).status).toBe(200);
  });
});

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

describe('an operation name', () => {
  const headers = { 'content-type': 'application/json' };

  it.each(['B', '', 'constructor', '__proto__'])(
    'that is not in the document is refused (%j)',
    async (operationName) => {
      const body = JSON.stringify({ query: 'query A { viewer { id } }', operationName });
      const answer = await service.send({ headers, body }, 'zhejiang-admin');
      expectRefusal(answer);
      expect(answer.body.errors?.[0]?.message).toContain('operationName');
    },
  );

  it('is needed where there are several operations', async () => {
    expectRefusal(await ask('query A { viewer { id } } query B { viewer { id } }'));
  });
});

describe('the length of a page', () => {
  it.each([0, -1, 101, 2 ** 31 - 1])('must not be %i', async (first) => {
    for (const query of [
      `{ unionBodies(first: ${first}) { nodes { id } } }`,
      `query($n: Int = ${first}) { regions(filter: { parentCode: "330000" }, first: $n) { nodes { id } } }`,
    ]) {
      const answer = await ask(query.replace('$n: Int =', '$n: Int! ='));
      expectRefusal(answer);
      expect(answer.body.errors?.[0]?.message).toMatch(/`\w+\(first\)` must be a whole number from 1 to 100/);
    }
  });

  it.each([1, 100])('may be %i', async (first) => {
    expect((await ask(`{ unionBodies(first: ${first}) { nodes { id } } }`)).status).toBe(200);
  });

  it('is checked before anything is read, at whatever depth', async () => {
    const answer = await ask('{ unionBodies(first: 2) { nodes { low: children(first: 101) { nodes { id } } } } }');
    expectRefusal(answer);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      path: ['unionBodies', 'nodes', 'low'],
      argument: ['first'],
      largest: 100,
    });
    expect(answer.body.extensions).toBeUndefined();
  });

  it('is checked before a change is made', async () => {
    const change =
      'mutation { submitUnionBody(input: { idempotencyKey: "page-00001", id: "ub_zhejiangbase", expectedVersion: 1 }) { unionBody { children(first: 0) { nodes { id } } } } }';
    expectRefusal(await ask(change));
    expect(
      (await ask('{ auditTrail(subjectId: "ub_zhejiangbase", first: 5) { nodes { action } } }')).body.data,
    ).toEqual({
      auditTrail: { nodes: [] },
    });
  });
});

describe('a cursor', async () => {
  const page = (field: string): string => `{ page: ${field} { pageInfo { endCursor } } }`;
  const own = await cursorOf(page('unionBodies(first: 1)'));
  const inRegion = await cursorOf(page('unionBodies(first: 1, filter: { regionCode: "330000" })'));
  const ofRegions = await cursorOf(page('regions(filter: { parentCode: "330000" }, first: 1)'));

  async function cursorOf(query: string): Promise<string> {
    const { body } = await ask(query);
    const { page: found } = body.data as { readonly page: { readonly pageInfo: { readonly endCursor: string } } };
    return found.pageInfo.endCursor;
  }

  it.each<[string, string]>([
    ['of another field', ofRegions],
    ['of another filter', inRegion],
    ['that was cut off', own.slice(0, 4)],
    ['that was changed', `A${own.slice(1)}`],
    ['that is empty', ''],
    ['that is no cursor', 'garbage!'],
    ['of 100,000 characters', own.padEnd(100_000, 'A')],
    ['of a list that marks nothing', Buffer.from('|x').toString('base64url')],
  ])('%s is refused', async (_case, after) => {
    const query = 'query($after: String) { unionBodies(first: 1, after: $after) { nodes { id } } }';
    const answer = await ask(query, { after });
    expectRefusal(answer);
    expect(answer.body.errors?.[0]?.message).toContain('Pass the endCursor of the same query');
  });

  it('that lost its end, or has one character changed, is refused: it never reads on from elsewhere', async () => {
    const query = 'query($after: String) { unionBodies(first: 100, after: $after) { nodes { id } } }';
    expect((await ask(query, { after: own })).status).toBe(200);
    const cutOff = Array.from(own, (_, index) => own.slice(0, index));
    const changed = Array.from(own, (letter, index) => {
      return own.slice(0, index) + (letter === 'A' ? 'B' : 'A') + own.slice(index + 1);
    });
    for (const after of [...cutOff, ...changed, `${own}=`, `${own}!`, ` ${own}`, `${own}A`]) {
      expectRefusal(await ask(query, { after }));
    }
  });

  it('of another day is refused', async () => {
    const listOn = (asOf: string, after = ''): string =>
      `unionBodies(first: 1, asOf: "${asOf}" ${after}, filter: { underId: "ub_root" })`;
    const first = await cursorOf(page(listOn('2026-01-01')));
    expect((await ask(page(listOn('2026-01-01', `after: "${first}"`)))).status).toBe(200);
    expectRefusal(await ask(page(listOn('2026-01-02', `after: "${first}"`))));
  });

  it('goes on however its filter is written, and however often the query was asked', async () => {
    const query = (filter: string): string =>
      `query($after: String) { unionBodies(first: 1, after: $after, filter: ${filter}) { nodes { id } pageInfo { endCursor } } }`;
    const first = await ask(query('{ regionCode: "330000", kind: BASE }'));
    const { unionBodies } = first.body.data as {
      readonly unionBodies: { readonly pageInfo: { readonly endCursor: string } };
    };
    for (const filter of [
      '{ kind: BASE, regionCode: "330000" }',
      '{ kind: BASE, regionCode: "330000", level: null }',
    ]) {
      for (let time = 0; time < 4; time += 1) {
        expect((await ask(query(filter), { after: unionBodies.pageInfo.endCursor })).status).toBe(200);
      }
    }
  });

  it('of another federation reads on in the own one only', async () => {
    const query = '{ unionBodies(first: 1) { pageInfo { endCursor } } }';
    const { body } = await service.ask('jiangxi-admin', query);
    const { unionBodies } = body.data as {
      readonly unionBodies: { readonly pageInfo: { readonly endCursor: string } };
    };
    const answer = await ask('query($after: String) { unionBodies(first: 100, after: $after) { nodes { id } } }', {
      after: unionBodies.pageInfo.endCursor,
    });
    expect(answer.text).not.toContain('jiangxi');
  });
});

describe('a filter by a division that no table holds', () => {
  it.each([
    ['{ unionBodies(first: 1, filter: { regionCode: "999999" }) { nodes { id } } }'],
    ['{ facilities(first: 1, filter: { regionCode: "999999" }) { nodes { id } } }'],
    ['{ figures(first: 1, filter: { regionCode: "999999" }) { nodes { id } } }'],
  ])('is refused, and says where to look: %s', async (query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Look it up with `regions`');
  });
});

describe('a name of something that is not there', () => {
  it.each([
    ['{ found: region(code: "999999") { id } }'],
    ['{ found: unionBody(by: { id: "reg_330000" }) { id } }'],
    ['{ found: unionBody(by: { id: "ub_" }) { id } }'],
    ['{ found: unionBody(by: { id: "UB#1" }) { id } }'],
    [`{ found: unionBody(by: { id: "ub_${'x'.repeat(65)}" }) { id } }`],
    ['{ found: unionBody(by: { code: "no-such-code" }) { id } }'],
    ['{ found: node(id: "ub_nobody") { id } }'],
    ['{ found: node(id: "dog_1") { id } }'],
    ['{ found: node(id: "") { id } }'],
    ['{ found: facility(id: "ub_zhejiangbase") { id } }'],
    ['{ found: apiClient(id: "ub_zhejiangbase") { id } }'],
    ['{ found: node(id: "req_000001") { id } }'],
  ])('is answered with null: %s', async (query) => {
    const answer = await ask(query);
    expect([answer.status, answer.body.data, answer.body.errors]).toEqual([200, { found: null }, undefined]);
  });

  it.each([
    ['submitUnionBody(input: { idempotencyKey: "other-kind-1", id: "reg_330000", expectedVersion: 1 })'],
    ['submitUnionBody(input: { idempotencyKey: "other-kind-2", id: "", expectedVersion: 1 })'],
  ])('is a problem of the change: %s', async (change) => {
    const answer = await ask(`mutation { done: ${change} { problems { code path } receipt { id } } }`);
    expect(answer.body.data).toEqual({ done: { problems: [{ code: 'NOT_FOUND', path: ['id'] }], receipt: null } });
  });
});
