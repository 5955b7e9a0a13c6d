import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { ReportedPayment } from '#domain/virtual-post/stipend-month.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { addMonths, monthsBetween } from '#domain/year-month.ts';
import type { StipendRowInput } from '#services/import-stipends.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { accountWith, month, paymentOf } from '../support/post-driver.ts';
import { postWorldOf } from '../support/post-world.ts';
import { createTestPorts, openTestTable } from '../support/ports.ts';
import { tableItems } from '../support/table-items.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const START = '2024-01-01';
const TODAY = '2024-03-10';
const table = await createTestTable();
const opened = openTestTable(table);
const service = createTestPorts(table, { now: START });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const { maker, checker } = world.deskOf(zhejiang);
const [payer, other] = [await world.payer(zhejiang), await world.payer(jiangxi)];

async function active(by = payer, to = '2024-07-01'): Promise<VirtualPost> {
  service.clock.set(START);
  const post = await world.active({ at: zhejiang, payer: by, from: START, to });
  service.clock.set(TODAY);
  return post;
}

function rowOf(
  { code: postCode }: Pick<VirtualPost, 'code'>,
  of = '2024-01',
  facts: Partial<ReportedPayment> = {},
): StipendRowInput {
  return { postCode, month: month(of), payment: paymentOf(30_000, TODAY, facts) };
}

/** What rows come to: the outcome, and the code of what is wrong. */
async function outcomes(
  rows: readonly StipendRowInput[],
  by: ApiClient = maker,
  mode: 'UPSERT' | 'DRY_RUN' = 'UPSERT',
) {
  const done = await driver.import(by, rows, { mode });
  return done.map(({ outcome, problem }) => (problem === null ? outcome : problem.code));
}

const statesOf = async (post: VirtualPost) => (await world.read(post)).months.map(({ state }) => state);
const otherPayment: Partial<ReportedPayment> = { evidence: { kind: 'PAYROLL', reference: 'OTHER' } };

beforeEach(() => {
  service.clock.set(TODAY);
});

describe('rows of a payroll', () => {
  it('end the posts whose terms are over meanwhile, also where one sponsor pays and one body keeps them', async () => {
    const small = await world.payer(zhejiang, { mostPosts: 2 });
    const posts = [
      await active(small, '2024-03-01'),
      await active(small, '2024-03-01'),
      await active(other, '2024-03-01'),
    ];
    expect(await outcomes(posts.map((post) => rowOf(post, '2024-02')))).toEqual(['UPDATED', 'UPDATED', 'UPDATED']);
    for (const post of posts)
      expect(await world.read(post)).toMatchObject({ state: 'ENDED', months: [{}, { state: 'PAID' }] });
    // Each place was given back, and none twice.
    for (const _ of posts.slice(1)) await active(small);
    const third = await world.published(zhejiang);
    expect(failureOf(await driver.claim(small.caller, third.id))?.code).toBe('SPONSOR_LIMIT');
  });

  it('are payments of their months, told as those of a file, in one version of each post', async () => {
    const post = await active();
    const rows = ['2024-01', '2024-02', '2024-03'].map((of) => rowOf(post, of));
    const done = await driver.import(payer.caller, rows);
    expect(done).toEqual(rows.map(() => ({ outcome: 'UPDATED', id: post.id, problem: null })));
    const stored = await world.read(post);
    expect(stored.version).toBe(post.version + 1);
    expect(stored.months.map(({ state, rows: [row] }) => `${state} ${row?.channel ?? ''}`).slice(0, 4)).toEqual([
      ...['PAID FILE', 'PAID FILE', 'PAID FILE', 'SCHEDULED '],
    ]);
  });

  it('change nothing when they come again under another key', async () => {
    const post = await active();
    const rows = [rowOf(post), rowOf(post, '2024-02')];
    await driver.import(maker, rows);
    const stored = await world.read(post);
    expect(await outcomes(rows)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await world.read(post)).toEqual(stored);
  });

  it('answer what they answered when their part is done again under its key', async () => {
    const post = await active();
    const rows = [rowOf(post), rowOf(post, '2024-06'), rowOf({ code: 'NOBODYS' })];
    const first = await driver.import(maker, rows, { key: 'part-one-of-a-file' });
    const stored = await world.read(post);
    expect(await driver.import(maker, rows, { key: 'part-one-of-a-file' })).toEqual(first);
    expect(first.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'REJECTED', 'REJECTED']);
    expect(await world.read(post)).toEqual(stored);
  });

  it('are decided the same in a dry run, which writes nothing', async () => {
    const post = await active();
    await driver.import(maker, [rowOf(post)]);
    const rows = [rowOf(post), rowOf(post, '2024-02'), rowOf(post, '2024-02', otherPayment), rowOf(post, '2024-04')];
    const before = await tableItems(opened);
    expect(await outcomes(rows, maker, 'DRY_RUN')).toEqual([
      'UNCHANGED',
      'UPDATED',
      'PAY_TWICE_SAME_MONTH',
      'PAY_BEFORE_DUE',
    ]);
    expect(await tableItems(opened)).toEqual(before);
    expect(await outcomes(rows)).toEqual(['UNCHANGED', 'UPDATED', 'PAY_TWICE_SAME_MONTH', 'PAY_BEFORE_DUE']);
  });

  it.each([
    {
      what: 'of a month twice with other data',
      row: (post: VirtualPost) => rowOf(post, '2024-01', otherPayment),
      code: 'PAY_TWICE_SAME_MONTH',
    },
    {
      what: 'of another amount',
      row: (post: VirtualPost) => ({ ...rowOf(post, '2024-02'), payment: paymentOf(30_001, TODAY) }),
      code: 'PAY_AMOUNT_DIFFERS',
    },
    {
      what: 'of a month that is not due yet',
      row: (post: VirtualPost) => rowOf(post, '2024-04'),
      code: 'PAY_BEFORE_DUE',
    },
    {
      what: 'paid before its month was due',
      row: (post: VirtualPost) => ({ ...rowOf(post, '2024-02'), payment: paymentOf(30_000, '2024-01-31') }),
      code: 'PAY_BEFORE_DUE',
    },
    {
      what: 'paid tomorrow',
      row: (post: VirtualPost) => ({ ...rowOf(post, '2024-02'), payment: paymentOf(30_000, '2024-03-11') }),
      code: 'EFFECTIVE_DATE_IN_FUTURE',
    },
    {
      what: 'of a month that no agreement holds',
      row: (post: VirtualPost) => rowOf(post, '2024-07'),
      code: 'STIPEND_MONTH_UNKNOWN',
    },
    {
      what: 'to an account the post never had',
      row: (post: VirtualPost) => rowOf(post, '2024-02', { accountLastFour: '9999' }),
      code: 'INPUT_INVALID',
    },
    { what: 'of a post that nobody has', row: () => rowOf({ code: 'NOBODYS' }), code: 'NOT_FOUND' },
  ])('are refused $what: $code, beside those that go in', async ({ row, code }) => {
    const post = await active();
    await driver.import(maker, [rowOf(post)]);
    expect(await outcomes([row(post), rowOf(post, '2024-03')])).toEqual([code, 'UPDATED']);
  });

  it('are refused for months that are suspended, before and after the post is resumed', async () => {
    const post = await active();
    service.clock.set('2024-02-15');
    const suspended = await stateAfter(driver.suspend(maker, post));
    service.clock.set(TODAY);
    expect(await outcomes([rowOf(post, '2024-03')])).toEqual(['PAY_SUSPENDED_MONTH']);
    service.clock.set('2024-03-20');
    await stateAfter(driver.resume(maker, suspended));
    expect(await outcomes([rowOf(post, '2024-03')])).toEqual(['PAY_SUSPENDED_MONTH']);
    expect(await outcomes([rowOf(post, '2024-01')])).toEqual(['UPDATED']);
  });

  it('are refused for an account that was closed by the day of the payment', async () => {
    const post = await active();
    const [first] = post.accounts;
    if (first === undefined) throw new Error('the post of the test has no account');
    await stateAfter(driver.account(maker, post, { account: accountWith('6217000010001234567') }));
    const { lastFour: accountLastFour } = first;
    expect(await outcomes([rowOf(post, '2024-02', { accountLastFour })])).toEqual(['PAY_TO_CLOSED_ACCOUNT']);
    const before = { ...rowOf(post, '2024-02'), payment: paymentOf(30_000, '2024-03-09', { accountLastFour }) };
    expect(await outcomes([before, rowOf(post, '2024-03', { accountLastFour: '4567' })])).toEqual([
      'UPDATED',
      'UPDATED',
    ]);
    expect((await world.read(post)).months.slice(1, 3).map(({ rows: [row] }) => row?.account)).toEqual([1, 2]);
  });

  it('of a sponsor are of no post that it did not claim, and of no month that another agreed to pay', async () => {
    const [own, foreign] = [await active(), await active(other)];
    expect(await outcomes([rowOf(own), rowOf(foreign)], payer.caller)).toEqual(['UPDATED', 'NOT_FOUND']);
    const released = await stateAfter(driver.release(maker, await world.read(own)));
    await world.agree(released, { at: zhejiang, payer: other, from: '2024-04-01', to: '2024-07-01' });
    service.clock.set('2024-04-02');
    const rows = [{ ...rowOf(own, '2024-04'), payment: paymentOf(30_000, '2024-04-02') }, rowOf(own, '2024-02')];
    expect(await outcomes(rows, payer.caller)).toEqual(['STIPEND_MONTH_UNKNOWN', 'UPDATED']);
    expect(await outcomes(rows, other.caller)).toEqual(['UPDATED', 'STIPEND_MONTH_UNKNOWN']);
  });

  it('are of no post at all for callers of the other federation, reviewers and members', async () => {
    const post = await active();
    for (const by of [jiangxi.admin, jiangxi.officer, checker, zhejiang.dashboard]) {
      expect(await outcomes([rowOf(post)], by)).toEqual(['NOT_FOUND']);
    }
  });

  it('of more writes than a transaction takes go in by several', async () => {
    const posts: VirtualPost[] = [];
    for (let count = 0; count < 12; count += 1) posts.push(await active(count % 2 === 0 ? payer : other));
    const rows = posts.flatMap((post) => ['2024-01', '2024-02', '2024-03'].map((of) => rowOf(post, of)));
    expect(await outcomes(rows)).toEqual(rows.map(() => 'UPDATED'));
    for (const post of posts) expect((await statesOf(post)).slice(0, 3)).toEqual(['PAID', 'PAID', 'PAID']);
  });

  it('pay a month of three years that no run of a day has seen, told to two federations', async () => {
    const post = await active(other, '2027-01-01');
    service.clock.set('2027-06-01');
    const row = { ...rowOf(post, '2024-01'), payment: paymentOf(30_000, '2027-06-01') };
    expect(await outcomes([row])).toEqual(['UPDATED']);
    const late = monthsBetween(month('2024-02'), addMonths(month('2024-01'), 35)).map(() => 'OVERDUE');
    expect(await statesOf(post)).toEqual(['PAID', ...late]);
  });

  it('of a post on which years of two sponsors have come together go in as any other', async () => {
    service.clock.set(START);
    const terms = { graceDays: 180 };
    const first = await world.active({ at: zhejiang, payer: other, from: START, to: '2024-12-01', terms });
    service.clock.set('2024-06-02');
    const released = await stateAfter(driver.release(maker, first));
    const next = await world.payer(jiangxi);
    const again = { at: zhejiang, payer: next, from: '2024-07-01', to: '2027-07-01' };
    const post = await world.agree(released, again);
    service.clock.set('2028-01-01');
    const row = { ...rowOf(post, '2024-07'), payment: paymentOf(30_000, '2028-01-01') };
    expect(await outcomes([row], maker)).toEqual(['UPDATED']);
    expect((await world.read(post)).version).toBe(post.version + 1);
  });
});

describe('a payment that is told by two channels at once', () => {
  it('is paid once, and the other is told so, in 20 rounds', async () => {
    const won = { api: 0, file: 0 };
    for (let round = 0; round < 20; round += 1) {
      const post = await active();
      const given = { month: '2024-01', payment: paymentOf(30_000, TODAY) };
      const [byApi, [byFile]] = await Promise.all([
        driver.pay(payer.caller, post, given),
        outcomes([rowOf(post, '2024-01', otherPayment)], maker),
      ]);
      const [{ rows } = { rows: [] }] = (await world.read(post)).months;
      expect(rows.map(({ channel }) => channel)).toEqual([byApi.ok ? 'API' : 'FILE']);
      expect(byFile).toBe(byApi.ok ? 'PAY_TWICE_SAME_MONTH' : 'UPDATED');
      if (!byApi.ok) expect(failureOf(byApi)).toEqual({ code: 'CONFLICT', currentVersion: post.version + 1 });
      won[byApi.ok ? 'api' : 'file'] += 1;
    }
    expect(won.api + won.file).toBe(20);
  });

  it('is told as paid to whoever read the post before and names its present version', async () => {
    const post = await active();
    await driver.import(maker, [rowOf(post)]);
    const again = { month: '2024-01', payment: paymentOf(30_000, TODAY) };
    expect(failureOf(await driver.pay(maker, post, again))).toMatchObject({ code: 'CONFLICT' });
    const present = await world.read(post);
    expect(failureOf(await driver.pay(maker, present, again))).toEqual({
      code: 'PAY_TWICE_SAME_MONTH',
      path: ['month'],
    });
  });
});
