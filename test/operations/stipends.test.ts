import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { change, read } from '../support/operations.ts';
import { MONTHLY, openPostApi, paymentWith, START, type PostRow } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { step, told } = posts;
const { zhejiang } = service.federations;
const own = await posts.household(zhejiang.base);
await posts.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330000', memberId: own.member.id });
await posts.letIn('jiangxi-member', { kind: 'SELF', regionCode: '360000' });

beforeEach(() => {
  service.clock.set(START);
});

const JANUARY = { month: '2026-01' };
const MONTHS = 'query ($id: ID!) { virtualPost(id: $id) { months { month state cancelledFor allowedActions } } }';
const monthsSchema = z.object({
  virtualPost: z.object({
    months: z.array(
      z.object({
        month: z.string(),
        state: z.string(),
        cancelledFor: z.string().nullable(),
        allowedActions: z.unknown(),
      }),
    ),
  }),
});

async function monthsOf({ id }: Pick<PostRow, 'id'>, by: Persona = 'zhejiang-admin') {
  return monthsSchema.parse(await read(service, by, { query: MONTHS, variables: { id } })).virtualPost.months;
}

/** The states of the first months of a post. */
async function states(post: Pick<PostRow, 'id'>, count: number): Promise<readonly string[]> {
  return (await monthsOf(post)).slice(0, count).map(({ state, cancelledFor }) => cancelledFor ?? state);
}

/** What a caller may do with January. */
async function actionsOf(post: Pick<PostRow, 'id'>, by: Persona): Promise<unknown> {
  return (await monthsOf(post, by))[0]?.allowedActions;
}

/** Pays January by the sponsor unless it says otherwise. */
function paid(post: PostRow, by: Persona = 'zhejiang-sponsor'): Promise<PostRow> {
  return step(post, { by, name: 'payStipend', more: paymentWith() });
}

/** What became of a payment. */
function pay({ id, version }: PostRow, facts: object = {}): Promise<string> {
  const input = { id, expectedVersion: version, ...paymentWith(facts) };
  return told({ by: 'zhejiang-sponsor', name: 'payStipend', input });
}

describe('a month', () => {
  it('falls due on its day and is overdue as many days later as agreed, and not a day before', async () => {
    const post = await posts.active({ from: '2026-02-01', payDay: 10, graceDays: 20 });
    for (const [day, state] of [
      ['2026-02-09', 'SCHEDULED'],
      ['2026-02-10', 'DUE'],
      ['2026-03-01', 'DUE'],
      ['2026-03-02', 'OVERDUE'],
    ] as const) {
      service.clock.set(day);
      expect([day, await states(post, 1)]).toEqual([day, [state]]);
    }
  });

  it('is paid when it is due, late or after it was reversed, and never ahead or twice', async () => {
    const post = await posts.active({ payDay: 6 });
    expect(await pay(post)).toBe('PAY_BEFORE_DUE month');
    service.clock.set('2026-01-06');
    expect(await pay(post)).toBe('PAY_BEFORE_DUE paidOn');
    expect(await pay(post, { paidOn: '2026-01-06' })).toBe('');
    const again = { ...post, version: post.version + 1 };
    expect(await pay(again, { paidOn: '2026-01-06' })).toBe('PAY_TWICE_SAME_MONTH month');
    const late = await posts.active();
    service.clock.set('2026-03-31');
    expect(await states(late, 1)).toEqual(['OVERDUE']);
    expect(await pay(late)).toBe('');
  });

  it('that was paid under a key is paid once, however often the same is sent, and nothing else under that key', async () => {
    const { id, version } = await posts.active();
    const input = { id, expectedVersion: version, ...paymentWith(), idempotencyKey: 'pay-january-once' };
    const call = { name: 'payStipend', shows: 'virtualPost { version } proof: receipt { replayed }', input };
    const [first, second] = [
      await change(service, 'zhejiang-sponsor', call),
      await change(service, 'zhejiang-sponsor', call),
    ];
    expect(first).toMatchObject({ virtualPost: { version: version + 1 }, proof: { replayed: false } });
    expect(second).toMatchObject({ virtualPost: { version: version + 1 }, proof: { replayed: true } });
    const other = { ...call, input: { ...input, reference: 'HD-2' } };
    const refused = await change(service, 'zhejiang-sponsor', other);
    expect(refused.problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is confirmed by its own household or the union, once, and by nobody who recorded the payment', async () => {
    const post = await paid(await posts.active(), 'zhejiang-officer');
    const { id, version } = post;
    const confirm = (by: Persona, expectedVersion = version) =>
      told({ by, name: 'confirmStipend', input: { id, expectedVersion, ...JANUARY } });
    expect(await actionsOf(post, 'zhejiang-officer')).toEqual(['DISPUTE']);
    expect(await confirm('zhejiang-officer')).toBe('APPROVE_OWN');
    expect(await confirm('zhejiang-member')).toBe('NOT_FOUND id');
    expect(await actionsOf(post, 'zhejiang-reviewer')).toEqual(['CONFIRM', 'DISPUTE']);
    expect(await confirm('zhejiang-reviewer')).toBe('');
    expect(await confirm('zhejiang-admin', version + 1)).toBe('EDIT_CONFIRMED_MONTH month');
    expect(await states(post, 1)).toEqual(['CONFIRMED']);
  });

  it('that is not paid is neither confirmed nor disputed', async () => {
    const { id, version } = await posts.active();
    const target = { id, expectedVersion: version, ...JANUARY };
    const by = 'zhejiang-reviewer';
    expect(await told({ by, name: 'confirmStipend', input: target })).toBe('ILLEGAL_TRANSITION');
    const dispute = { by, name: 'disputeStipend', input: { ...target, reason: '未到账' } } as const;
    expect(await told(dispute)).toBe('ILLEGAL_TRANSITION');
  });
});

describe('a household', () => {
  const MINE = '{ myVirtualPosts { id code state months { month state allowedActions } } }';
  const mine = (by: Persona) => read(service, by, { query: MINE });

  it('sees its post once it was shown to sponsors, confirms and disputes its payments, and another sees nothing', async () => {
    let post = await posts.draft({ hardshipFileId: own.file.id, code: 'GW-OWN' });
    expect(await mine('zhejiang-member')).toEqual({ myVirtualPosts: [] });
    const until = { until: '2026-03-01' };
    post = await step(post, { by: 'zhejiang-reviewer', name: 'publishVirtualPost', more: until });
    const { id } = post;
    const seen = { id, code: 'GW-OWN', state: 'PUBLISHED', months: [] };
    expect(await mine('zhejiang-member')).toEqual({ myVirtualPosts: [seen] });
    expect(await mine('jiangxi-member')).toEqual({ myVirtualPosts: [] });
    post = await posts.toActive(post, { to: '2026-03-01' });
    post = await paid(post);
    const paidMonth = { month: '2026-01', state: 'PAID', allowedActions: ['CONFIRM', 'DISPUTE'] };
    const coming = { month: '2026-02', state: 'SCHEDULED', allowedActions: [] };
    const shown = { ...seen, state: 'ACTIVE', months: [paidMonth, coming] };
    expect(await mine('zhejiang-member')).toEqual({ myVirtualPosts: [shown] });
    const input = { id, expectedVersion: post.version, ...JANUARY, reason: '未到账' };
    expect(await told({ by: 'jiangxi-member', name: 'disputeStipend', input })).toBe('NOT_FOUND id');
    expect(await told({ by: 'zhejiang-member', name: 'disputeStipend', input })).toBe('');
  });
});

describe('a dispute', () => {
  async function disputed(by: Persona): Promise<PostRow> {
    const post = await paid(await posts.active());
    return step(post, { by, name: 'disputeStipend', more: { ...JANUARY, reason: '未到账' } });
  }
  const settle = ({ id, version }: PostRow, by: Persona, outcome: string) =>
    told({
      by,
      name: 'settleStipendDispute',
      input: { id, expectedVersion: version, ...JANUARY, outcome, note: '已核实' },
    });

  it('is settled by another than raised it or recorded the payment', async () => {
    const post = await disputed('zhejiang-reviewer');
    expect(await settle(post, 'zhejiang-reviewer', 'CONFIRMED')).toBe('APPROVE_OWN');
    expect(await actionsOf(post, 'zhejiang-reviewer')).toEqual([]);
    expect(await actionsOf(post, 'zhejiang-admin')).toEqual(['SETTLE_DISPUTE']);
    expect(await settle(post, 'zhejiang-admin', 'CONFIRMED')).toBe('');
    const byAdmin = await paid(await posts.active(), 'zhejiang-admin');
    const raised = { by: 'zhejiang-officer', name: 'disputeStipend', more: { ...JANUARY, reason: '未到账' } } as const;
    expect(await settle(await step(byAdmin, raised), 'zhejiang-admin', 'REVERSED')).toBe('APPROVE_OWN');
  });

  it('leaves the payment as it stands, confirmed, or reverses it, so that the month is owed and overdue again', async () => {
    const [standing, reversed] = [await disputed('zhejiang-officer'), await disputed('zhejiang-officer')];
    expect(await settle(standing, 'zhejiang-reviewer', 'CONFIRMED')).toBe('');
    expect(await states(standing, 1)).toEqual(['CONFIRMED']);
    service.clock.set('2026-01-08');
    expect(await settle(reversed, 'zhejiang-reviewer', 'REVERSED')).toBe('');
    expect(await states(reversed, 1)).toEqual(['REVERSED']);
    const now = { ...reversed, version: reversed.version + 1 };
    const anew = { reference: 'HD-2' };
    expect(await pay(now, { ...anew, paidOn: '2026-01-07' })).toBe('EFFECTIVE_DATE_BEFORE_LAST paidOn');
    expect(await pay(now, { paidOn: '2026-01-08' })).toBe('PAY_TWICE_SAME_MONTH reference');
    expect(await pay(now, { ...anew, paidOn: '2026-01-08' })).toBe('');
    expect(await states(reversed, 1)).toEqual(['PAID']);
  });
});

describe('a waiver', () => {
  it('is decided once it was proposed, by another person, and the month is not paid then', async () => {
    const post = await posts.active();
    const decide = (by: Persona, version: number) => {
      const input = { id: post.id, expectedVersion: version, ...JANUARY, decision: 'APPROVED' };
      return told({ by, name: 'decideStipendWaiver', input });
    };
    expect(await decide('zhejiang-reviewer', post.version)).toBe('NO_WAIVER_PROPOSED month');
    const proposal = {
      by: 'zhejiang-admin',
      name: 'proposeStipendWaiver',
      more: { ...JANUARY, reason: '单位停产' },
    } as const;
    const proposed = await step(post, proposal);
    expect(await decide('zhejiang-admin', proposed.version)).toBe('APPROVE_OWN');
    expect(await decide('zhejiang-reviewer', proposed.version)).toBe('');
    expect(await states(post, 1)).toEqual(['WAIVED']);
    expect(await pay({ ...post, version: proposed.version + 1 })).toBe('PAY_WAIVED_MONTH month');
  });
});

describe('a post that is suspended', () => {
  it('owes what fell due before, nothing of the months meanwhile, and the later ones again', async () => {
    let post = await posts.active({ payDay: 10 });
    service.clock.set('2026-02-09');
    const suspending = { reason: 'HOUSEHOLD_CHANGED' };
    post = await step(post, { by: 'zhejiang-officer', name: 'suspendVirtualPost', more: suspending });
    service.clock.set('2026-04-10');
    expect(await states(post, 4)).toEqual(['OVERDUE', 'SCHEDULED', 'SCHEDULED', 'SCHEDULED']);
    expect(await pay(post, { month: '2026-02' })).toBe('PAY_SUSPENDED_MONTH month');
    expect(await pay(post, { paidOn: '2026-02-20' })).toBe('');
    const resumed = { ...post, version: post.version + 1 };
    post = await step(resumed, { by: 'zhejiang-officer', name: 'resumeVirtualPost' });
    expect(await states(post, 4)).toEqual(['PAID', 'SUSPENDED', 'SUSPENDED', 'DUE']);
    expect(await pay(post, { month: '2026-03' })).toBe('PAY_SUSPENDED_MONTH month');
    expect(await pay(post, { month: '2026-04', paidOn: '2026-04-10' })).toBe('');
  });
});

describe('a post that is ended early', () => {
  it('owes what fell due, its last month by the rule for it, and nothing behind', async () => {
    const post = await posts.active({ payDay: 10, lastMonth: 'BY_DAYS' });
    service.clock.set('2026-02-07');
    await step(post, { by: 'zhejiang-reviewer', name: 'terminateVirtualPost', more: { reason: 'DECEASED' } });
    expect(await states(post, 4)).toEqual(['OVERDUE', 'SCHEDULED', 'CUT_SHORT', 'CUT_SHORT']);
    service.clock.set('2026-02-10');
    expect(await states(post, 4)).toEqual(['OVERDUE', 'DUE', 'CUT_SHORT', 'CUT_SHORT']);
    const now = { ...post, version: post.version + 1 };
    const february = { month: '2026-02', paidOn: '2026-02-10' };
    // 6 of 28 days of 300 yuan.
    expect(await pay(now, { ...february, amount: MONTHLY })).toBe('PAY_AMOUNT_DIFFERS amount');
    expect(await pay(now, { ...february, amount: 6429 })).toBe('');
    expect(await pay({ ...now, version: now.version + 1 }, { month: '2026-03' })).toBe('PAY_CANCELLED_MONTH month');
  });

  it('ends by itself with its term, and what is owed may be paid after', async () => {
    const post = await posts.active({ to: '2026-02-01' });
    const query = 'query ($id: ID!) { virtualPost(id: $id) { state steps { state from byTime } } }';
    const shown = () => read(service, 'zhejiang-officer', { query, variables: { id: post.id } });
    service.clock.set('2026-01-31');
    expect(await shown()).toMatchObject({ virtualPost: { state: 'ACTIVE' } });
    service.clock.set('2026-02-01');
    const ended = { state: 'ENDED', from: '2026-02-01', byTime: true };
    expect(await shown()).toMatchObject({ virtualPost: { state: 'ENDED', steps: { 4: ended } } });
    expect(await pay(post)).toBe('');
  });
});
