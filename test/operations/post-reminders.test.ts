import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../support/operations.ts';
import { MONTHLY, START } from '../support/post-api.ts';
import { openPostSums, TODAY } from '../support/post-sums-world.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { posts, first, elsewhere, later, hangzhou } = await openPostSums(service);
const { sponsorId } = posts;
const { zhejiang } = service.federations;
service.clock.pass(60);

const REMINDERS = `query ($region: RegionCode!, $first: Int!, $after: String) {
  postReminders(regionCode: $region, first: $first, after: $after) {
    nodes { id kind at recipients postId postCode unionBodyId regionCode sponsorId month amount { fen } day }
    pageInfo { hasNextPage endCursor } } }`;
const pageSchema = z.object({
  postReminders: z.object({
    nodes: z.array(z.looseObject({ id: z.string(), kind: z.string(), at: z.string(), postId: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function pageOf(by: Persona, region: string, variables: object = {}) {
  const asked = { query: REMINDERS, variables: { region, first: 100, ...variables } };
  return pageSchema.parse(await read(service, by, asked)).postReminders;
}

const told = async (by: Persona, region: string) => (await pageOf(by, region)).nodes;

/** The kinds of what is told of a post, oldest first. */
async function kindsOf({ id }: { readonly id: string }) {
  return (await told('zhejiang-partner', '330000')).filter(({ postId }) => postId === id).map(({ kind }) => kind);
}

describe('reminders of a post', () => {
  it('tell partner apps what happened, whom it concerns and of what, oldest first, and name nobody', async () => {
    const at = `${START}T04:00:00.000Z`;
    const of = { at, postId: first.id, postCode: 'GW-FIRST', unionBodyId: zhejiang.base.id, regionCode: '330881' };
    const amount = { fen: MONTHLY };
    const plain = { ...of, sponsorId, month: null, amount };
    const ALL = ['SPONSOR', 'HOUSEHOLD', 'UNION'];
    const ofMonth = { ...plain, month: '2026-01', day: '2026-01-01' };
    const february = { ...plain, month: '2026-02', day: '2026-02-01' };
    const expected = [
      { ...plain, kind: 'POST_PUBLISHED', recipients: ['SPONSORS'], sponsorId: null, day: '2026-07-01' },
      { ...plain, kind: 'POST_CLAIMED', recipients: ['UNION'], day: '2026-01-19' },
      { ...plain, kind: 'POST_ACTIVATED', recipients: ALL, day: START },
      { ...ofMonth, kind: 'STIPEND_DUE', recipients: ['SPONSOR'] },
      { ...ofMonth, kind: 'STIPEND_PAID', recipients: ['HOUSEHOLD', 'UNION'] },
      { ...february, kind: 'STIPEND_DUE', recipients: ['SPONSOR'], at: '2026-02-05T04:00:00.000Z' },
      { ...february, kind: 'STIPEND_OVERDUE', recipients: ALL, at: `${TODAY}T04:00:00.000Z`, day: '2026-02-21' },
      { ...february, kind: 'STIPEND_WAIVED', recipients: ['SPONSOR', 'HOUSEHOLD'], at: `${TODAY}T04:00:01.000Z` },
    ];
    const ofFirst = (await told('zhejiang-partner', '330000')).filter(({ postId }) => postId === first.id);
    expect(ofFirst.map(({ id: _, ...reminder }) => reminder)).toEqual(expected);
    expect(new Set(ofFirst.map(({ id }) => id)).size).toBe(expected.length);
  });

  it('tell of a payment that was disputed and reversed', async () => {
    const kinds = ['POST_PUBLISHED', 'POST_CLAIMED', 'POST_ACTIVATED', 'STIPEND_DUE', 'STIPEND_PAID'];
    expect(await kindsOf(later)).toEqual([...kinds, 'STIPEND_DISPUTED', 'STIPEND_REVERSED']);
    const [reversal] = (await told('zhejiang-admin', '330000')).filter(({ kind }) => kind === 'STIPEND_REVERSED');
    expect(reversal).toMatchObject({
      postId: later.id,
      sponsorId: hangzhou,
      month: '2026-02',
      amount: { fen: 40_000 },
    });
  });

  it('stand in the feed of the household, and of the sponsor where that is another, under one id', async () => {
    const ofIds = (reminders: Awaited<ReturnType<typeof told>>) =>
      reminders.filter(({ postId }) => postId === elsewhere.id).map(({ id, kind }) => `${kind} ${id}`);
    const [here, there] = [await told('zhejiang-partner', '330000'), await told('jiangxi-partner', '360000')];
    expect(there.every(({ postId }) => postId === elsewhere.id)).toBe(true);
    const kinds = ['POST_PUBLISHED', 'POST_CLAIMED', 'POST_ACTIVATED', 'STIPEND_DUE', 'STIPEND_PAID'];
    const byTime = ['AGREEMENT_ENDING', 'STIPEND_DUE', 'STIPEND_OVERDUE'];
    expect(there.map(({ kind }) => kind)).toEqual([...kinds, ...byTime]);
    // That the post was published concerns all sponsors, and names none.
    expect(ofIds(here)).toEqual(ofIds(there).slice(1));
  });

  it('are those of the whole province, whichever of its divisions is named', async () => {
    expect(await told('zhejiang-partner', '330881')).toEqual(await told('zhejiang-partner', '330000'));
  });

  it('are read on page by page, each once, and in the order in which they were recorded', async () => {
    const all = await told('zhejiang-partner', '330000');
    const found: typeof all = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await pageOf('zhejiang-partner', '330000', { first: 4, after });
      found.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(found).toEqual(all);
    expect(all.length).toBeGreaterThan(20);
    const times = all.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('are told when 15 seconds have passed, and a reader goes on from its last cursor', async () => {
    const { pageInfo } = await pageOf('zhejiang-partner', '330000');
    const after = { after: pageInfo.endCursor };
    const post = await posts.published();
    service.clock.pass(14);
    expect((await pageOf('zhejiang-partner', '330000', after)).nodes).toEqual([]);
    service.clock.pass(1);
    const news = (await pageOf('zhejiang-partner', '330000', after)).nodes;
    expect(news.map(({ kind, postId }) => [kind, postId])).toEqual([['POST_PUBLISHED', post.id]]);
  });

  it('are nothing for callers whose scope does not hold the province, and forbidden to all but partners and admins', async () => {
    for (const by of ['jiangxi-partner', 'jiangxi-admin'] as const) expect(await told(by, '330000')).toEqual([]);
    for (const by of [
      'zhejiang-officer',
      'zhejiang-reviewer',
      'zhejiang-sponsor',
      'zhejiang-member',
      'zhejiang-bank',
    ] as const)
      expect([by, (await service.ask(by, REMINDERS, { region: '330000', first: 1 })).code]).toEqual([by, 'FORBIDDEN']);
  });

  it.each([
    ['a page of none', { first: 0 }, 'first'],
    ['a page too long', { first: 101 }, 'first'],
    ['a cursor of no list', { after: 'x' }, 'after'],
  ])('are not asked by %s', async (_what, given, argument) => {
    const refused = await service.ask('zhejiang-partner', REMINDERS, { region: '330000', first: 1, ...given });
    const errors = [{ extensions: { argument: [argument] } }];
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors } });
  });
});
