import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { personWith } from '../support/household.ts';
import { change, read, type Payload } from '../support/operations.ts';
import { openPostApi, paymentWith, START, type PostRow } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { step, told } = posts;
const { jiangxi } = service.federations;
const away = await posts.sponsor({ unionBodyId: jiangxi.base.id, regionCode: '360704' }, 'jiangxi-officer');
await posts.letIn('jiangxi-sponsor', { kind: 'SPONSOR', sponsorId: away.id });
/** The post of the first household that is planted: person 1. */
const postOfFirst = await posts.active();
let keys = 0;

beforeEach(() => {
  service.clock.set(START);
});

interface Reading {
  readonly by: Persona;
  readonly key?: string;
  readonly reason?: string;
}

/** Reads the account of a post in the clear, under a key of its own unless one is given. */
function reveal({ id }: Pick<PostRow, 'id'>, { by, key, reason = '核对发放账号' }: Reading): Promise<Payload> {
  keys += 1;
  const input = { id, reason, idempotencyKey: key ?? `reveal-account-${String(keys)}` };
  const shows = 'account { holder bankName account } proof: receipt { replayed }';
  return change(service, by, { name: 'revealStipendAccount', shows, input });
}

const OTHER = { holder: '毛大远', bankName: '江山农商银行', account: '6228 4801 9900 0077' };
const ACCOUNTS = 'query ($id: ID!) { virtualPost(id: $id) { accounts { number lastFour openedOn closedOn } } }';

function accountsOf({ id }: PostRow, by: Persona = 'zhejiang-officer'): Promise<unknown> {
  return read(service, by, { query: ACCOUNTS, variables: { id } });
}

function changed(post: PostRow, account: object | null): Promise<PostRow> {
  return step(post, { by: 'zhejiang-officer', name: 'changeStipendAccount', more: { account } });
}

describe('the account of a post in the clear', () => {
  it('is the one of the file, told to the union and the sponsor, and each reading leaves an entry with its reason', async () => {
    const post = postOfFirst;
    const { name: holder, bankAccount: account } = personWith(1);
    for (const by of ['zhejiang-officer', 'zhejiang-reviewer', 'zhejiang-sponsor'] as const) {
      const revealed = await reveal(post, { by, reason: `核对 ${by}` });
      expect(revealed).toMatchObject({ account: { holder, bankName: '衢州农商银行', account }, problems: [] });
    }
    const query = `query ($id: ID!) { auditTrail(subjectId: $id, first: 3) {
      nodes { action reason actorId changes { field from to } } } }`;
    const trail = await read(service, 'zhejiang-admin', { query, variables: { id: post.id } });
    const entries = (['zhejiang-sponsor', 'zhejiang-reviewer', 'zhejiang-officer'] as const).map((by) => ({
      ...{ action: 'REVEAL_ACCOUNT', reason: `核对 ${by}`, actorId: service.clients[by].id },
      changes: [{ field: 'account 1', from: null, to: null }],
    }));
    expect(trail).toEqual({ auditTrail: { nodes: entries } });
  });

  it('is told once for a key: a repeated call answers its receipt alone', async () => {
    const post = await posts.active();
    const first = await reveal(post, { by: 'zhejiang-sponsor', key: 'reveal-once-only' });
    const again = await reveal(post, { by: 'zhejiang-sponsor', key: 'reveal-once-only' });
    expect(first).toMatchObject({ account: { account: expect.any(String) as string }, proof: { replayed: false } });
    expect(again).toMatchObject({ account: null, problems: [], proof: { replayed: true } });
  });

  it('is told a sponsor while it has months to pay, and neither before nor after', async () => {
    const refused = { account: null, problems: [{ code: 'NOT_FOUND', path: ['id'] }] };
    const by = 'zhejiang-sponsor';
    const drafted = await posts.drafted();
    expect(await reveal(drafted, { by })).toMatchObject(refused);
    const post = await step(drafted, { by: 'zhejiang-reviewer', name: 'activateVirtualPost' });
    expect((await reveal(post, { by }))['account']).not.toBeNull();
    expect(await reveal(post, { by: 'jiangxi-sponsor' })).toMatchObject(refused);
    const released = await step(post, { by: 'zhejiang-officer', name: 'releaseSponsor' });
    const claimed = await step(released, { by: 'jiangxi-sponsor', name: 'claimVirtualPost' });
    expect((await reveal(post, { by }))['account']).not.toBeNull();
    await step(claimed, { by, name: 'payStipend', more: paymentWith() });
    expect(await reveal(post, { by })).toMatchObject(refused);
    expect(await reveal(post, { by: 'jiangxi-sponsor' })).toMatchObject(refused);
  });

  it('stands nowhere else, but for its last four digits', async () => {
    const post = await changed(await posts.active(), OTHER);
    const query = `query ($id: ID!) { virtualPost(id: $id) { accounts { lastFour } }
      auditTrail(subjectId: $id, first: 20) { nodes { action changes { field from to } } } }`;
    const shown = JSON.stringify(await read(service, 'zhejiang-admin', { query, variables: { id: post.id } }));
    expect(shown).toContain('0077');
    for (const secret of [OTHER.holder, OTHER.bankName, OTHER.account, OTHER.account.replaceAll(' ', '')])
      expect(shown).not.toContain(secret);
  });
});

describe('another account', () => {
  it('takes payments from that day on, and the one before none', async () => {
    let post = await posts.active();
    const account = z
      .object({ account: z.string() })
      .parse((await reveal(post, { by: 'zhejiang-officer' }))['account']);
    const lastFour = account.account.slice(-4);
    service.clock.set('2026-02-03');
    const other = { ...OTHER, account: '6228480199000078' };
    post = await changed(post, other);
    const second = { number: 2, lastFour: '0078', openedOn: '2026-02-03', closedOn: null };
    const first = { number: 1, lastFour, openedOn: START, closedOn: '2026-02-03' };
    expect(await accountsOf(post)).toEqual({ virtualPost: { accounts: [first, second] } });
    expect((await reveal(post, { by: 'zhejiang-sponsor' }))['account']).toEqual(other);
    expect(await accountsOf(post, 'zhejiang-sponsor')).toEqual({ virtualPost: { accounts: [second] } });
    const target = { id: post.id, expectedVersion: post.version };
    const pay = (facts: object) =>
      told({ by: 'zhejiang-sponsor', name: 'payStipend', input: { ...target, ...paymentWith(facts) } });
    expect(await pay({ paidOn: '2026-02-03', accountLastFour: lastFour })).toBe(
      'PAY_TO_CLOSED_ACCOUNT accountLastFour',
    );
    expect(await pay({ paidOn: '2026-02-02', accountLastFour: lastFour })).toBe('');
    const february = { month: '2026-02', paidOn: '2026-02-03', accountLastFour: '0078' };
    const paid = { id: post.id, expectedVersion: post.version + 1, ...paymentWith(february) };
    expect(await told({ by: 'zhejiang-sponsor', name: 'payStipend', input: paid })).toBe('');
    expect(await accountsOf(post, 'zhejiang-sponsor')).toEqual(await accountsOf(post));
  });

  it('may be none: then nothing is paid but cash, and there is nothing to read', async () => {
    const post = await changed(await posts.active(), null);
    const refused = { account: null, problems: [{ code: 'PAY_TO_CLOSED_ACCOUNT', path: ['id'] }] };
    expect(await reveal(post, { by: 'zhejiang-officer' })).toMatchObject(refused);
    const target = { id: post.id, expectedVersion: post.version };
    const pay = (facts: object) =>
      told({ by: 'zhejiang-sponsor', name: 'payStipend', input: { ...target, ...paymentWith(facts) } });
    expect(await pay({})).toBe('PAY_TO_CLOSED_ACCOUNT accountLastFour');
    expect(await pay({ evidence: 'CASH_RECEIPT' })).toBe('');
  });
});
