import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { creditCode } from '../support/builders.ts';
import { change, read } from '../support/operations.ts';
import { MONTHLY, openPostApi, paymentWith, START, termsWith, type PostRow } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { sponsorId, step, told } = posts;
const { zhejiang, jiangxi } = service.federations;
const away = await posts.sponsor({ unionBodyId: jiangxi.base.id, regionCode: '360704' }, 'jiangxi-officer');
await posts.letIn('jiangxi-sponsor', { kind: 'SPONSOR', sponsorId: away.id });

beforeEach(() => {
  service.clock.set(START);
});

const SEEN = `query ($id: ID!) { virtualPost(id: $id) {
  state claims { number state sponsorName } agreements { number } months { month state } balance { scheduled { fen } }
  allowedActions } }`;

async function seen({ id }: Pick<PostRow, 'id'>, by: Persona = 'zhejiang-officer') {
  const data = await read(service, by, { query: SEEN, variables: { id } });
  return z.object({ virtualPost: z.looseObject({}).nullable() }).parse(data).virtualPost;
}

/** What became of a claim for a sponsor, or by its own caller. */
function claim({ id }: Pick<PostRow, 'id'>, by: Persona, of: object = {}): Promise<string> {
  return told({ by, name: 'claimVirtualPost', input: { id, ...of } });
}

describe('a claim', () => {
  it('of a post that another sponsor has claimed is told so, whoever claims', async () => {
    const post = await posts.published();
    expect(await claim(post, 'zhejiang-sponsor')).toBe('');
    expect(await claim(post, 'jiangxi-sponsor')).toBe('ALREADY_CLAIMED id');
    expect(await claim(post, 'zhejiang-sponsor')).toBe('ALREADY_CLAIMED id');
    const { id: other } = await posts.sponsor();
    expect(await claim(post, 'zhejiang-officer', { sponsorId: other })).toBe('ALREADY_CLAIMED id');
  });

  it('is won by one of those who make it at once', async () => {
    const post = await posts.published();
    const claims = (['zhejiang-sponsor', 'jiangxi-sponsor'] as const).map((by) => claim(post, by));
    expect((await Promise.all(claims)).sort()).toEqual(['', 'ALREADY_CLAIMED id']);
  });

  it('is for the own sponsor alone, and for sponsors that the caller sees', async () => {
    const post = await posts.published();
    expect(await claim(post, 'jiangxi-sponsor', { sponsorId })).toBe('NOT_FOUND sponsorId');
    expect(await claim(post, 'jiangxi-admin', { sponsorId })).toBe('NOT_FOUND sponsorId');
    expect(await claim(post, 'zhejiang-officer', { sponsorId: away.id })).toBe('NOT_FOUND sponsorId');
    expect(await claim(post, 'zhejiang-officer')).toBe('NOT_FOUND sponsorId');
    expect(await claim(post, 'zhejiang-officer', { sponsorId: zhejiang.base.id })).toBe('NOT_FOUND sponsorId');
    expect(await claim(post, 'jiangxi-sponsor', { sponsorId: away.id })).toBe('');
  });

  it('of a post that was never shown finds nothing, and of one that is shown no more is told so', async () => {
    expect(await claim(await posts.draft(), 'zhejiang-sponsor')).toBe('NOT_FOUND id');
    const post = await posts.published();
    await step(post, { by: 'zhejiang-officer', name: 'withdrawVirtualPost' });
    expect(await claim(post, 'zhejiang-sponsor')).toBe('CLAIM_UNPUBLISHED id');
  });

  it('is refused beyond what a sponsor may hold, where it has ended, and of its own people', async () => {
    const small = await posts.sponsor({ mostPosts: 1 });
    const of = { sponsorId: small.id };
    const post = await posts.published();
    await posts.claimed(small.id);
    expect(await claim(post, 'zhejiang-officer', of)).toBe('SPONSOR_LIMIT sponsorId');
    const closing = {
      by: 'zhejiang-officer',
      name: 'closeSponsor',
      input: { id: small.id, expectedVersion: 1 },
    } as const;
    expect(await told(closing)).toBe('');
    expect(await claim(post, 'zhejiang-officer', of)).toBe('SPONSOR_CLOSED sponsorId');
    const { file, member } = await posts.household(zhejiang.base);
    const related = await posts.sponsor({ relatedMemberIds: [member.id] });
    const own = await posts.published({ hardshipFileId: file.id });
    expect(await claim(own, 'zhejiang-officer', { sponsorId: related.id })).toBe('CLAIM_OWN_HOUSEHOLD id');
    expect(await claim(own, 'zhejiang-officer', { sponsorId })).toBe('');
  });

  it.each([
    ['zhejiang-sponsor', 'cancelClaim', 'CANCELLED'],
    ['zhejiang-officer', 'cancelClaim', 'CANCELLED'],
    ['zhejiang-officer', 'refuseClaim', 'REFUSED'],
  ] as const)('that the %s ends by %s gives the post back to the others', async (by, name, state) => {
    const post = await step(await posts.published(), { by: 'zhejiang-sponsor', name: 'claimVirtualPost' });
    const input = { id: post.id, expectedVersion: post.version };
    expect(await told({ by, name, input })).toBe('');
    const sponsorName = '江山市第1自来水公司';
    expect(await seen(post)).toMatchObject({ state: 'PUBLISHED', claims: [{ number: 1, state, sponsorName }] });
    expect(await claim(post, 'jiangxi-sponsor')).toBe('');
  });

  it('that is another sponsor’s is not taken back', async () => {
    const post = await step(await posts.published(), { by: 'zhejiang-sponsor', name: 'claimVirtualPost' });
    const input = { id: post.id, expectedVersion: post.version };
    expect(await told({ by: 'jiangxi-sponsor', name: 'cancelClaim', input })).toBe('NOT_FOUND id');
    expect(await told({ by: 'zhejiang-sponsor', name: 'cancelClaim', input })).toBe('');
  });

  it('reserves the post for 14 days', async () => {
    const post = await step(await posts.published(), { by: 'zhejiang-sponsor', name: 'claimVirtualPost' });
    service.clock.set('2026-01-18');
    expect(await seen(post)).toMatchObject({ state: 'CLAIMED', claims: [{ state: 'RESERVED' }] });
    expect(await claim(post, 'jiangxi-sponsor')).toBe('ALREADY_CLAIMED id');
    service.clock.set('2026-01-19');
    expect(await seen(post)).toMatchObject({ state: 'PUBLISHED', claims: [{ state: 'LAPSED' }] });
    expect(await claim(post, 'jiangxi-sponsor')).toBe('');
  });
});

describe('a sponsor that is let go', () => {
  it('sees what it agreed to pay and nothing of the next one, who sees nothing of it', async () => {
    let post = await posts.active({ to: '2026-04-01' });
    service.clock.set('2026-02-10');
    post = await step(post, { by: 'zhejiang-officer', name: 'releaseSponsor', more: { on: '2026-02-05' } });
    post = await step(post, { by: 'jiangxi-sponsor', name: 'claimVirtualPost' });
    const agreement = termsWith({ from: '2026-03-01', to: '2026-05-01' });
    post = await step(post, { by: 'zhejiang-officer', name: 'draftPostAgreement', more: { agreement } });
    post = await step(post, { by: 'zhejiang-reviewer', name: 'activateVirtualPost' });
    const owed = [
      { month: '2026-01', state: 'OVERDUE' },
      { month: '2026-02', state: 'DUE' },
    ];
    const coming = ['2026-03', '2026-04'].map((month) => ({ month, state: 'SCHEDULED' }));
    const of = (amount: number) => ({ balance: { scheduled: { fen: amount } } });
    const all = { months: [...owed, ...coming], ...of(4 * MONTHLY) };
    expect(await seen(post)).toMatchObject({ claims: [{ number: 1 }, { number: 2 }], ...all });
    const earlier = {
      claims: [{ number: 1, state: 'AGREED' }],
      agreements: [{ number: 1 }],
      months: owed,
      ...of(2 * MONTHLY),
    };
    expect(await seen(post, 'zhejiang-sponsor')).toMatchObject(earlier);
    const later = { claims: [{ number: 2 }], agreements: [{ number: 2 }], months: coming, ...of(2 * MONTHLY) };
    expect(await seen(post, 'jiangxi-sponsor')).toMatchObject(later);
    const input = { id: post.id, expectedVersion: post.version };
    const pay = (month: string) =>
      told({ by: 'zhejiang-sponsor', name: 'payStipend', input: { ...input, ...paymentWith({ month }) } });
    expect(await pay('2026-03')).toBe('STIPEND_MONTH_UNKNOWN month');
    expect(await pay('2026-01')).toBe('');
  });

  it('is not let go, nor the post ended, while a payment is disputed', async () => {
    let post = await posts.active();
    post = await step(post, { by: 'zhejiang-sponsor', name: 'payStipend', more: paymentWith() });
    post = await step(post, {
      by: 'zhejiang-officer',
      name: 'disputeStipend',
      more: { month: '2026-01', reason: '未到' },
    });
    expect((await seen(post, 'zhejiang-admin'))?.['allowedActions']).toEqual(['SUSPEND', 'CHANGE_ACCOUNT']);
    const input = { id: post.id, expectedVersion: post.version };
    expect(await told({ by: 'zhejiang-officer', name: 'releaseSponsor', input })).toBe('END_WITH_DISPUTED_MONTH id');
    const ended = {
      by: 'zhejiang-reviewer',
      name: 'terminateVirtualPost',
      input: { ...input, reason: 'OTHER' },
    } as const;
    expect(await told(ended)).toBe('END_WITH_DISPUTED_MONTH id');
    const settled = { month: '2026-01', outcome: 'CONFIRMED', note: '已到' };
    post = await step(post, { by: 'zhejiang-reviewer', name: 'settleStipendDispute', more: settled });
    expect((await step(post, { by: 'zhejiang-officer', name: 'releaseSponsor' })).state).toBe('SEEKING_SPONSOR');
  });
});

describe('a sponsor over the contract', () => {
  const FACTS = `id version name kind regionCode region { name } creditCode mostPosts postsHeld relatedMemberIds closedOn`;
  const ONE = `query ($id: ID!) { sponsor(id: $id) { ${FACTS} } }`;
  const one = (by: Persona, id: string) => read(service, by, { query: ONE, variables: { id } });
  const LIST = `query ($body: ID!, $subtree: Boolean!, $openOnly: Boolean!) {
    sponsors(filter: { unionBodyId: $body, subtree: $subtree, openOnly: $openOnly }, first: 100) { nodes { id } } }`;
  const listSchema = z.object({ sponsors: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

  async function listed(by: Persona, { body = zhejiang.base.id, subtree = false, openOnly = false } = {}) {
    const data = await read(service, by, { query: LIST, variables: { body, subtree, openOnly } });
    return listSchema.parse(data).sponsors.nodes.map(({ id }) => id);
  }

  it('is registered, revised and ended, and shows how many posts it holds', async () => {
    const code = creditCode('91330881MA29U1AB2');
    const given = { name: ' 衢州市巨化集团 ', kind: 'AGENCY', regionCode: '330881', creditCode: code, mostPosts: 3 };
    const call = { name: 'registerSponsor', shows: `sponsor { ${FACTS} }` };
    const input = { unionBodyId: zhejiang.base.id, ...given };
    const { sponsor } = await change(service, 'zhejiang-officer', { ...call, input });
    expect(await told({ by: 'zhejiang-officer', name: 'registerSponsor', input })).toBe('CREDIT_CODE_TAKEN creditCode');
    const facts = { ...given, name: '衢州市巨化集团', region: { name: '江山市' } };
    const none = { postsHeld: 0, relatedMemberIds: [], closedOn: null };
    const { id } = z.object({ id: z.string() }).parse(sponsor);
    expect(sponsor).toEqual({ id, version: 1, ...facts, ...none });
    await posts.claimed(id);
    const revising = { id, expectedVersion: 1, name: '巨化', mostPosts: 0, kind: 'ENTERPRISE' };
    const revised = await change(service, 'zhejiang-officer', { ...call, name: 'reviseSponsor', input: revising });
    const now = { ...facts, ...none, id, name: '巨化', mostPosts: 0, kind: 'ENTERPRISE', postsHeld: 1 };
    expect(revised['sponsor']).toEqual({ ...now, version: 2 });
    const closing = { id, expectedVersion: 2 };
    const closed = await change(service, 'zhejiang-officer', { ...call, name: 'closeSponsor', input: closing });
    expect(closed['sponsor']).toEqual({ ...now, version: 3, closedOn: START });
    expect(await one('zhejiang-reviewer', id)).toEqual({ sponsor: closed['sponsor'] });
  });

  it('is seen by itself and by those who keep it, and by no other', async () => {
    for (const by of ['zhejiang-sponsor', 'zhejiang-officer', 'zhejiang-admin'] as const)
      expect(await one(by, sponsorId)).toMatchObject({ sponsor: { id: sponsorId } });
    for (const by of ['jiangxi-sponsor', 'jiangxi-officer', 'jiangxi-admin'] as const)
      expect(await one(by, sponsorId)).toEqual({ sponsor: null });
    expect(await one('zhejiang-admin', zhejiang.base.id)).toEqual({ sponsor: null });
  });

  it('stands in the list of the body that keeps it, and of those above, as long as it is asked for', async () => {
    const open = await posts.sponsor();
    const ended = await posts.sponsor();
    const closing = { id: ended.id, expectedVersion: 1 };
    expect(await told({ by: 'zhejiang-officer', name: 'closeSponsor', input: closing })).toBe('');
    expect(await listed('zhejiang-officer')).toEqual(expect.arrayContaining([open.id, ended.id]));
    const mayClaim = await listed('zhejiang-officer', { openOnly: true });
    expect([mayClaim.includes(open.id), mayClaim.includes(ended.id)]).toEqual([true, false]);
    const upper = zhejiang.upper.id;
    expect(await listed('zhejiang-officer', { body: upper })).toEqual([]);
    expect(await listed('zhejiang-officer', { body: upper, subtree: true })).toContain(open.id);
    expect(await listed('jiangxi-officer')).toEqual([]);
    expect(await listed('zhejiang-sponsor')).toEqual([]);
  });
});
