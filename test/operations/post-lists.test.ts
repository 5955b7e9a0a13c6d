import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../support/operations.ts';
import { openPostApi, paymentWith, type PostRow } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { sponsorId, step } = posts;
const { zhejiang, jiangxi } = service.federations;
const { base, upper } = zhejiang;
const away = await posts.sponsor({ unionBodyId: jiangxi.base.id, regionCode: '360704' }, 'jiangxi-officer');
await posts.letIn('jiangxi-sponsor', { kind: 'SPONSOR', sponsorId: away.id });

const LIST = `query ($filter: VirtualPostFilter!, $first: Int!, $after: String) {
  virtualPosts(filter: $filter, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
const pageSchema = z.object({
  virtualPosts: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function pageOf(by: Persona, filter: object, variables: object = {}) {
  const asked = { query: LIST, variables: { filter, first: 100, ...variables } };
  return pageSchema.parse(await read(service, by, asked)).virtualPosts;
}

async function listed(by: Persona, filter: object): Promise<readonly string[]> {
  return (await pageOf(by, filter)).nodes.map(({ id }) => id);
}

/** One post in each of some states, in the order in which they were made. */
const draft = await posts.draft();
const published = await posts.published();
const claimed = await posts.claimed();
const active = await posts.active({ from: '2026-02-01' });
const late = await posts.active({ graceDays: 8 });
const paid = await step(await posts.active({ graceDays: 8 }), {
  ...{ by: 'zhejiang-officer', name: 'payStipend', more: paymentWith() },
});
const others = await posts.active({}, (await posts.sponsor()).id);
const left = await step(await posts.active(), { by: 'zhejiang-officer', name: 'releaseSponsor' });
const ALL = [draft, published, claimed, active, late, paid, others, left];

/** Ids of posts, the newest first. */
function newestFirst(...of: readonly PostRow[]): readonly string[] {
  return of.map(({ id }) => id).reverse();
}

beforeEach(() => {
  service.clock.set('2026-01-10');
});

describe('the posts of a body', () => {
  it('are its own, the newest first, and with the subtree those of bodies below it', async () => {
    expect(await listed('zhejiang-officer', { unionBodyId: base.id })).toEqual(newestFirst(...ALL));
    expect(await listed('zhejiang-reviewer', { unionBodyId: upper.id })).toEqual([]);
    expect(await listed('zhejiang-admin', { unionBodyId: upper.id, subtree: true })).toEqual(newestFirst(...ALL));
  });

  it.each([
    ['DRAFT', [draft]],
    ['PUBLISHED', [published]],
    ['CLAIMED', [claimed]],
    ['ACTIVE', [active, late, paid, others]],
    ['SEEKING_SPONSOR', [left]],
    ['TERMINATED', []],
  ] as const)('in the state %s are found alone', async (state, found) => {
    expect(await listed('zhejiang-officer', { unionBodyId: base.id, state })).toEqual(newestFirst(...found));
  });

  it('are found by the state of the day, not by the one that was stored', async () => {
    service.clock.set('2026-01-19');
    const inState = (state: string) => listed('zhejiang-officer', { unionBodyId: base.id, state });
    expect(await inState('CLAIMED')).toEqual([]);
    expect(await inState('PUBLISHED')).toEqual(newestFirst(published, claimed));
  });

  it('with an overdue month are found alone, and so are all others', async () => {
    const overdue = (is: boolean) => listed('zhejiang-officer', { unionBodyId: base.id, overdue: is });
    expect(await overdue(true)).toEqual(newestFirst(late));
    expect(await overdue(false)).toEqual(newestFirst(draft, published, claimed, active, paid, others, left));
    service.clock.set('2026-01-09');
    expect(await overdue(true)).toEqual(newestFirst(late));
    service.clock.set('2026-01-08');
    expect(await overdue(true)).toEqual([]);
  });

  it('come page by page, each once, however many are left out', async () => {
    const filter = { unionBodyId: base.id, state: 'ACTIVE' };
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await pageOf('zhejiang-officer', filter, { first: 3, after });
      found.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(found).toEqual(newestFirst(active, late, paid, others));
  });

  it('are nothing for those of another federation, for sponsors, and of what is no body', async () => {
    for (const by of ['jiangxi-officer', 'jiangxi-reviewer', 'jiangxi-admin'] as const)
      expect([by, await listed(by, { unionBodyId: base.id })]).toEqual([by, []]);
    expect(await listed('zhejiang-sponsor', { unionBodyId: base.id, sponsorId: null })).toEqual([]);
    expect(await listed('zhejiang-officer', { unionBodyId: sponsorId })).toEqual([]);
  });
});

describe('the posts of a sponsor', () => {
  it('are those that it claimed, held or not, told to itself without being named, and to its union', async () => {
    const own = newestFirst(claimed, active, late, paid, left);
    expect(await listed('zhejiang-sponsor', {})).toEqual(own);
    expect(await listed('zhejiang-sponsor', { sponsorId })).toEqual(own);
    expect(await listed('zhejiang-officer', { sponsorId })).toEqual(own);
    expect(await listed('zhejiang-sponsor', { overdue: true })).toEqual(newestFirst(late));
    expect(await listed('zhejiang-sponsor', { state: 'SEEKING_SPONSOR' })).toEqual(newestFirst(left));
  });

  it('are nothing for other sponsors and other unions, and of what is no sponsor', async () => {
    for (const by of ['jiangxi-sponsor', 'jiangxi-officer', 'jiangxi-admin'] as const)
      expect([by, await listed(by, { sponsorId })]).toEqual([by, []]);
    expect(await listed('zhejiang-officer', { sponsorId: base.id })).toEqual([]);
    expect(await listed('jiangxi-sponsor', {})).toEqual([]);
  });
});

describe('a list of posts', () => {
  const WRONG_PLACES: readonly (readonly [string, Persona, object])[] = [
    ['neither of a body nor of a sponsor', 'zhejiang-officer', {}],
    ['of both', 'zhejiang-officer', { unionBodyId: base.id, sponsorId }],
    ['of both, for a sponsor', 'zhejiang-sponsor', { unionBodyId: base.id }],
  ];

  it.each(WRONG_PLACES)('%s is refused at the filter', async (_what, by, filter) => {
    const refused = await service.ask(by, LIST, { filter, first: 1 });
    const errors = [{ path: ['virtualPosts'], extensions: { argument: ['filter'] } }];
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors } });
  });

  it('is asked by a state that there is, a page that there is, and a cursor of its own', async () => {
    const filter = { unionBodyId: base.id };
    const refused = await service.ask('zhejiang-officer', LIST, { filter: { ...filter, state: 'LOST' }, first: 1 });
    expect([refused.code, refused.body.errors?.[0]?.message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('at "filter.state"'),
    ]);
    const { pageInfo } = await pageOf('zhejiang-officer', filter, { first: 1 });
    const ofAnother = { filter: { ...filter, subtree: true }, first: 1, after: pageInfo.endCursor };
    const moved = await service.ask('zhejiang-officer', LIST, ofAnother);
    const errors = [{ extensions: { argument: ['after'] } }];
    expect(moved).toMatchObject({ code: 'BAD_USER_INPUT', body: { errors } });
  });

  it.each(['zhejiang-member', 'zhejiang-partner', 'zhejiang-bank', 'zhejiang-dashboard'] as const)(
    'is forbidden to the %s',
    async (by) => {
      const refused = await service.ask(by, LIST, { filter: { unionBodyId: base.id }, first: 1 });
      expect([refused.status, refused.code]).toEqual([403, 'FORBIDDEN']);
    },
  );
});

describe('a post by its id', () => {
  const ONE = `query ($id: ID!) { virtualPost(id: $id) { id } node(id: $id) { id __typename } }`;
  const one = (by: Persona, id: string) => read(service, by, { query: ONE, variables: { id } });

  it('is found by those in whose scope it is, and by the sponsor that claimed it', async () => {
    const { id } = late;
    const found = { virtualPost: { id }, node: { id, __typename: 'VirtualPost' } };
    for (const by of ['zhejiang-admin', 'zhejiang-officer', 'zhejiang-reviewer', 'zhejiang-sponsor'] as const)
      expect([by, await one(by, id)]).toEqual([by, found]);
    const nothing = { virtualPost: null, node: null };
    for (const by of ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-sponsor', 'zhejiang-member'] as const)
      expect([by, await one(by, id)]).toEqual([by, nothing]);
    expect(await one('zhejiang-sponsor', published.id)).toEqual(nothing);
    expect(await one('zhejiang-sponsor', others.id)).toEqual(nothing);
  });

  it('is not found by an id of another kind', async () => {
    expect(await one('zhejiang-officer', base.id)).toMatchObject({ virtualPost: null });
  });

  it('shows a sponsor and a household no file and no union body, which are forbidden to ask for', async () => {
    const { id } = late;
    for (const field of ['hardshipFile { id }', 'unionBody { id }']) {
      const query = `query ($id: ID!) { virtualPost(id: $id) { ${field} } }`;
      for (const by of ['zhejiang-sponsor', 'zhejiang-member'] as const)
        expect([field, by, (await service.ask(by, query, { id })).code]).toEqual([field, by, 'FORBIDDEN']);
    }
  });
});
