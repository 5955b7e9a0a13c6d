import { describe, expect, it } from 'vitest';
import { bodyId, bodyWith, creditCode, link, region } from '../support/builders.ts';
import { gatewayEvent } from '../support/http-event.ts';
import { readAnswer, startService, type Answer, type Persona } from '../support/service.ts';
import { saveBodies } from '../support/two-federations.ts';

const service = await startService();
const JIANGXI_CODE = 'jx-only';
const JIANGXI_CREDIT_CODE = creditCode('81360704MC0000001');
const NOBODYS_CREDIT_CODE = creditCode('81360704MC0000002');
const NAME = '赣州市第一建筑公司工会';

const FOUND =
  'mutation($input: FoundUnionBodyInput!) { done: foundUnionBody(input: $input) { unionBody { id } problems { code path } } }';

/** Bodies whose history leads from one federation into the other. */
const immigrant = bodyWith({
  ...{ id: bodyId('immigrant'), code: 'immigrant', name: '迁入工会' },
  parentLinks: [link('jiangxiupper', '2015-01-01', '2020-01-01'), link('zhejiangupper', '2020-01-01')],
});
const emigrant = bodyWith({
  ...{ id: bodyId('emigrant'), code: 'emigrant', name: '迁出工会', regionCode: region('360704') },
  parentLinks: [link('zhejiangupper', '2015-01-01', '2020-01-01'), link('jiangxiupper', '2020-01-01')],
});
const merged = bodyWith({
  ...{
    id: bodyId('merged'),
    code: 'merged',
    name: '并入外省工会',
    state: 'MERGED',
    successorId: bodyId('jiangxibase'),
  },
  parentLinks: [link('zhejiangupper', '2015-01-01', '2020-01-01')],
});
const mover = bodyWith({
  ...{ id: bodyId('mover'), version: 1, code: 'mover', name: '拟迁出工会' },
  parentLinks: [link('zhejiangupper', '2015-01-01')],
});
const zone = bodyWith({
  ...{ id: bodyId('zone'), code: 'zone', name: '江山经济开发区总工会', level: 'ZONE', kind: 'FEDERATION' },
  parentLinks: [link('root', '2000-01-01')],
});
await saveBodies(service.request(), [immigrant, emigrant, merged, mover, zone]);

/** A body that holds a code and a credit code in the one federation, as its own people found it. */
const founded = await foundInJiangxi();

async function foundInJiangxi(): Promise<string> {
  const answer = await service.ask('jiangxi-admin', FOUND, {
    input: {
      ...{ idempotencyKey: 'found-jx-only', parentId: 'ub_jiangxiupper', code: JIANGXI_CODE, name: NAME },
      ...{ level: 'EMPLOYER', kind: 'BASE', regionCode: '360704', creditCode: JIANGXI_CREDIT_CODE },
    },
  });
  const { done } = answer.body.data as { readonly done: { readonly unionBody: { readonly id: string } | null } };
  if (done.unionBody === null) throw new Error(`the body of the test was not founded: ${answer.text}`);
  return done.unionBody.id;
}

const OUTSIDERS = ['zhejiang-admin', 'zhejiang-officer', 'zhejiang-reviewer'] as const satisfies readonly Persona[];

/** What an answer says, whoever asked and whatever it took of the store, with the name asked for left open. */
function toldOf({ status, text }: Answer, asked: string): string {
  const { extensions: _cost, ...told } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return `${status} ${JSON.stringify(told)}`.replaceAll(asked, '…');
}

async function told(persona: Persona, query: string, asked: string): Promise<string> {
  return toldOf(await service.ask(persona, query, { asked }), asked);
}

const MISSING = 'ub_nobodyatall';
const FACTS = 'id name code version state creditCode regionCode address phone allowedActions';

const READS: readonly (readonly [string, string])[] = [
  ['unionBody by id', `query($asked: ID!) { unionBody(by: { id: $asked }) { ${FACTS} } }`],
  ['node', `query($asked: ID!) { node(id: $asked) { id __typename ... on UnionBody { ${FACTS} } } }`],
  ['nodes', `query($asked: ID!) { nodes(ids: [$asked, $asked]) { id ... on UnionBody { ${FACTS} } } }`],
  [
    'children of it',
    `query($asked: ID!) { unionBodies(filter: { parentId: $asked }, first: 10) { nodes { ${FACTS} } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'all below it',
    `query($asked: ID!) { unionBodies(filter: { underId: $asked }, first: 10) { nodes { ${FACTS} } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'its audit trail',
    'query($asked: ID!) { auditTrail(subjectId: $asked, first: 10) { nodes { action actorId reason changes { from to } } pageInfo { hasNextPage endCursor } } }',
  ],
  ['facilities it owns', 'query($asked: ID!) { facilities(filter: { ownerId: $asked }, first: 10) { nodes { id } } }'],
];

describe('a body of another federation is like one that does not exist', () => {
  const cases = READS.flatMap(([name, query]) => OUTSIDERS.map((persona) => [name, persona, query] as const));

  it.each(cases)('in %s, for %s', async (_name, persona, query) => {
    const nothing = await told(persona, query, MISSING);
    expect(nothing).toContain('200');
    for (const asked of ['ub_jiangxibase', 'ub_jiangxiupper', 'ub_emigrant', founded]) {
      expect(await told(persona, query, asked)).toBe(nothing);
    }
  });

  it.each(OUTSIDERS)('by its code and credit code, for %s', async (persona) => {
    const byCode = 'query($asked: String!) { unionBody(by: { code: $asked }) { id name } }';
    const byCreditCode = 'query($asked: CreditCode!) { unionBody(by: { creditCode: $asked }) { id name } }';
    expect(await told(persona, byCode, JIANGXI_CODE)).toBe(await told(persona, byCode, 'nobodys-code'));
    expect(await told(persona, byCreditCode, JIANGXI_CREDIT_CODE)).toBe(
      await told(persona, byCreditCode, NOBODYS_CREDIT_CODE),
    );
  });

  it('but its own people find it by all three', async () => {
    for (const [name, asked] of [
      ['id', founded],
      ['code', JIANGXI_CODE],
      ['creditCode', JIANGXI_CREDIT_CODE],
    ] as const) {
      const answer = await service.ask('jiangxi-admin', `{ unionBody(by: { ${name}: "${asked}" }) { id } }`);
      expect(answer.body.data).toEqual({ unionBody: { id: founded } });
    }
  });
});

const STEPS = ['submit', 'reject', 'suspend', 'resume', 'dissolve'];
const CHANGES: readonly (readonly [string, string])[] = [
  ...STEPS.map(
    (step) =>
      [
        step,
        `${step}UnionBody(input: { idempotencyKey: "KEY", id: $asked, expectedVersion: 3, reason: "test" })`,
      ] as const,
  ),
  ['approve', 'approveUnionBody(input: { idempotencyKey: "KEY", id: $asked, expectedVersion: 3 })'],
  ['revise', 'reviseUnionBody(input: { idempotencyKey: "KEY", id: $asked, expectedVersion: 3, name: "x" })'],
  [
    'merge',
    'mergeUnionBody(input: { idempotencyKey: "KEY", id: $asked, expectedVersion: 3, successorId: "ub_zhejiangbase" })',
  ],
  [
    'merge into',
    'mergeUnionBody(input: { idempotencyKey: "KEY", id: "ub_zhejiangbase", expectedVersion: 3, successorId: $asked })',
  ],
  [
    'move',
    'moveUnionBody(input: { idempotencyKey: "KEY", id: $asked, expectedVersion: 3, toParentId: "ub_zhejiangupper" })',
  ],
  ['withdraw', 'withdrawUnionBodyMove(input: { idempotencyKey: "KEY", id: $asked, expectedVersion: 3 })'],
  [
    'found below',
    'foundUnionBody(input: { idempotencyKey: "KEY", parentId: $asked, code: "new-one", name: "新", level: EMPLOYER, kind: BASE, regionCode: "330881" })',
  ],
];

describe('a change of a body of another federation is refused like one of a body that does not exist', () => {
  it.each(CHANGES)('to %s', async (name, change) => {
    const query = (key: string): string =>
      `mutation($asked: ID!) { done: ${change.replace('KEY', `tenants-${key}`)} { unionBody { id } receipt { id } problems { __typename code path message message2: message(locale: EN) retryable } } }`;
    const nothing = await told('zhejiang-admin', query(`${name.replace(' ', '-')}-0`), MISSING);
    expect(nothing).toContain('"unionBody":null');
    for (const [index, asked] of ['ub_jiangxibase', 'ub_jiangxiupper', founded].entries()) {
      expect(await told('zhejiang-admin', query(`${name.replace(' ', '-')}-${index + 1}`), asked)).toBe(nothing);
    }
  });

  it('and nothing was changed by all of these', async () => {
    const answer = await service.ask(
      'jiangxi-admin',
      '{ a: unionBody(by: { id: "ub_jiangxibase" }) { version state } b: unionBody(by: { id: "ub_jiangxiupper" }) { version state } }',
    );
    expect(answer.body.data).toEqual({ a: { version: 3, state: 'ACTIVE' }, b: { version: 3, state: 'ACTIVE' } });
  });
});

describe('a list', () => {
  const LISTS = [
    'unionBodies(first: 100)',
    'unionBodies(first: 100, filter: { regionCode: "000000" })',
    'unionBodies(first: 100, filter: { regionCode: "360000" })',
    'unionBodies(first: 100, filter: { name: "江山市第一建筑公司工会" })',
    `unionBodies(first: 100, filter: { name: "${NAME}" })`,
    ...['2016-01-01', '2026-11-20'].flatMap((asOf) => [
      `unionBodies(first: 100, asOf: "${asOf}", filter: { underId: "ub_zhejiangupper" })`,
      `unionBodies(first: 100, asOf: "${asOf}", filter: { parentId: "ub_zhejiangupper" })`,
      `unionBodies(first: 100, asOf: "${asOf}", filter: { underId: "ub_root" })`,
    ]),
  ];

  it.each(LISTS)('holds bodies of the own federation only: %s', async (list) => {
    for (const persona of OUTSIDERS) {
      const answer = await service.ask(
        persona,
        `{ found: ${list} { nodes { id regionCode } edges { cursor node { id } } } }`,
      );
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/jiangxi|emigrant|"36/);
      expect(answer.text).not.toContain(founded);
    }
  });

  it('holds every body of the own federation', async () => {
    const answer = await service.ask('zhejiang-officer', '{ unionBodies(first: 100) { nodes { id } } }');
    const { unionBodies } = answer.body.data as {
      readonly unionBodies: { readonly nodes: readonly { readonly id: string }[] };
    };
    expect(unionBodies.nodes.map(({ id }) => id).sort()).toEqual([
      ...['ub_immigrant', 'ub_mover', 'ub_zhejiangbase', 'ub_zhejiangupper'],
    ]);
  });
});

describe('a body whose history leads abroad', () => {
  it('does not show the upper body it had there, but the days it had it', async () => {
    const answer = await service.ask(
      'zhejiang-officer',
      `{ unionBody(by: { id: "ub_immigrant" }) {
      parent(asOf: "2016-01-01") { id } ancestors(asOf: "2016-01-01") { id } parentLinks { parentId parent { name } from to } } }`,
    );
    expect(answer.body.data).toEqual({
      unionBody: {
        ...{ parent: null, ancestors: [] },
        parentLinks: [
          { parentId: 'ub_jiangxiupper', parent: null, from: '2015-01-01', to: '2020-01-01' },
          { parentId: 'ub_zhejiangupper', parent: { name: '江山市第一建筑公司工会' }, from: '2020-01-01', to: null },
        ],
      },
    });
  });

  it('is not shown below the upper body it had here', async () => {
    const answer = await service.ask(
      'zhejiang-officer',
      `{ unionBody(by: { id: "ub_zhejiangupper" }) {
      children(first: 100, asOf: "2016-01-01") { nodes { id } } descendants(first: 100, asOf: "2016-01-01") { nodes { id } } } }`,
    );
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('emigrant');
  });

  it('does not show the successor it has there', async () => {
    const answer = await service.ask(
      'zhejiang-admin',
      '{ unionBody(by: { id: "ub_merged" }) { state successor { id } } }',
    );
    expect(answer.body.data).toEqual({ unionBody: { state: 'MERGED', successor: null } });
  });
});

describe('a move from one upper body to another', async () => {
  const move = (toParentId: string): string =>
    `mutation { done: moveUnionBody(input: { idempotencyKey: "tenants-to-${toParentId}", id: "ub_mover", expectedVersion: 1, toParentId: "${toParentId}" }) { problems { code } unionBody { id pendingMove { toParentId toParent { id } } } } }`;
  const abroad = await service.ask('zhejiang-officer', move('ub_jiangxiupper'));
  const requested = await service.ask('zhejiang-officer', move('ub_zone'));
  await letIn('zone-reviewer', 'ub_zone');

  /** Lets a reviewer in whose scope is one body and all below it. */
  async function letIn(subject: string, scopeBody: string): Promise<void> {
    const input = `{ idempotencyKey: "let-in-${subject}", subject: "${subject}", name: "x", role: REVIEWER, scope: { kind: BODY, bodyId: "${scopeBody}" } }`;
    await service.ask('zhejiang-admin', `mutation { registerApiClient(input: ${input}) { receipt { id } } }`);
  }

  async function askAsReviewer(query: string): Promise<Answer> {
    const authorization = `Bearer ${await service.issuer.tokenFor('zone-reviewer')}`;
    const headers = { 'content-type': 'application/json', authorization };
    return readAnswer(await service.handle(gatewayEvent({ headers, body: JSON.stringify({ query }) })));
  }

  it('does not lead into another federation', () => {
    expect(abroad.body.data).toEqual({ done: { problems: [{ code: 'NOT_FOUND' }], unionBody: null } });
  });

  it('does not show the upper body it leads to', () => {
    expect(requested.body.data).toEqual({
      done: {
        problems: [],
        unionBody: { id: 'ub_mover', pendingMove: { toParentId: 'ub_zone', toParent: null } },
      },
    });
  });

  it('shows the side that has to consent what it needs for that, and nothing else', async () => {
    const waiting =
      '{ unionBody(by: { id: "ub_zone" }) { movesToAnswer { side unionBodyId name version effectiveOn } } node(id: "ub_mover") { id } }';
    expect((await askAsReviewer(waiting)).body.data).toEqual({
      unionBody: {
        movesToAnswer: [
          { side: 'IN', unionBodyId: 'ub_mover', name: '拟迁出工会', version: 2, effectiveOn: '2026-11-20' },
        ],
      },
      node: null,
    });
  });

  it('is answered for the own side without a look at the body that moves', async () => {
    const consent =
      'mutation { done: consentToUnionBodyMove(input: { idempotencyKey: "tenants-consent", id: "ub_mover", expectedVersion: 2, side: IN }) { problems { code } receipt { replayed } unionBody { id } } }';
    expect((await askAsReviewer(consent)).body.data).toEqual({
      done: { problems: [], receipt: { replayed: false }, unionBody: null },
    });
  });

  it('cannot be answered for the other side, nor by a third', async () => {
    const consent = (asked: string, side: string): string =>
      `mutation { done: consentToUnionBodyMove(input: { idempotencyKey: "tenants-${side}-${asked.slice(3)}", id: "${asked}", expectedVersion: 3, side: ${side} }) { problems { code path } unionBody { id } } }`;
    const nothing = toldOf(await askAsReviewer(consent(MISSING, 'OUT')), MISSING);
    expect(nothing).toContain('NOT_FOUND');
    expect(toldOf(await askAsReviewer(consent('ub_mover', 'OUT')), 'ub_mover')).toBe(nothing);
    for (const side of ['IN', 'OUT']) {
      const third = await service.ask('jiangxi-reviewer', consent('ub_mover', side));
      expect(toldOf(third, 'ub_mover')).toBe(nothing);
    }
  });
});
