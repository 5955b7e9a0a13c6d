import { describe, expect, it } from 'vitest';
import { findVirtualPost } from '#services/post-access.ts';
import { revealStipendAccount } from '#services/reveal-stipend-account.ts';
import { reviseVirtualPost } from '#services/step-post.ts';
import { createTestTable } from '../support/engine.ts';
import { personWith } from '../support/household.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { accountWith, codeOf, month, paymentOf, termsWith } from '../support/post-driver.ts';
import { postWorldOf } from '../support/post-world.ts';
import { createTestPorts, openTestTable } from '../support/ports.ts';
import { tableItems } from '../support/table-items.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const START = '2024-01-01';
const CHANGED = '2024-02-10';
const ACCOUNT = '6217000010001234567';
const table = await createTestTable();
const opened = openTestTable(table);
const service = createTestPorts(table, { now: START });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const { maker, checker } = world.deskOf(zhejiang);
const [payer, far] = [await world.payer(zhejiang), await world.payer(jiangxi)];

async function active() {
  service.clock.set(START);
  const post = await world.active({ at: zhejiang, payer, from: START, to: '2025-01-01' });
  service.clock.set(CHANGED);
  return post;
}

const trailOf = async (id: string) => {
  const { items } = await service.request().auditTrail.of(id, { limit: 100, after: undefined });
  return items.map(({ item }) => item);
};

describe('the account of a post', () => {
  it('is that of the person in the hardship file, and takes payments from the first day on', async () => {
    const household = await world.household(zhejiang.base);
    const post = await world.draft(zhejiang, household);
    const { state } = valueOf(await driver.reveal(maker, post.id));
    expect(post.accounts).toMatchObject([{ number: 1, openedOn: service.clock.today(), closedOn: null }]);
    expect(state?.account.slice(-4)).toBe(post.accounts[0]?.lastFour);
    expect([state?.holder, state?.bankName]).toEqual([expect.stringMatching(/^毛家佩/), '衢州农商银行']);
  });

  it('is closed by another one, and what was paid before stays with it', async () => {
    const post = await active();
    const month = '2024-01';
    const paid = await stateAfter(driver.pay(maker, post, { month, payment: paymentOf(30_000, '2024-01-05') }));
    const changed = await stateAfter(driver.account(maker, paid, { account: accountWith(ACCOUNT) }));
    const [first, second] = changed.accounts;
    expect([first?.closedOn, second?.openedOn, second?.closedOn, second?.lastFour]).toEqual([
      CHANGED,
      CHANGED,
      null,
      '4567',
    ]);
    const next = await stateAfter(
      driver.pay(maker, changed, { month: '2024-02', payment: paymentOf(30_000, CHANGED) }),
    );
    expect(next.months.slice(0, 2).map(({ rows: [row] }) => row?.account)).toEqual([1, 2]);
  });

  it('gets nothing once it is closed and named, or no other was opened', async () => {
    const closed = await stateAfter(driver.account(maker, await active(), { account: null }));
    const pay = (paidOn: string) =>
      codeOf(driver.pay(maker, closed, { month: '2024-01', payment: paymentOf(30_000, paidOn) }));
    expect(await pay(CHANGED)).toBe('PAY_TO_CLOSED_ACCOUNT');
    expect(await codeOf(driver.reveal(maker, closed.id))).toBe('PAY_TO_CLOSED_ACCOUNT');
    expect(await pay('2024-02-09')).toBeUndefined();
  });

  it('is not opened twice', async () => {
    const changed = await stateAfter(driver.account(maker, await active(), { account: accountWith(ACCOUNT) }));
    expect(failureOf(await driver.account(maker, changed, { account: accountWith(ACCOUNT) }))).toEqual({
      ...{ code: 'INPUT_INVALID', path: ['account'] },
    });
  });

  it('is told in the clear with an entry that says who read it and why, and not a second time under the same key', async () => {
    const post = await stateAfter(driver.account(maker, await active(), { account: accountWith(ACCOUNT) }));
    const key = 'reveal-the-account';
    const first = valueOf(await driver.reveal(payer.caller, post.id, key));
    expect(first.state).toEqual(accountWith(ACCOUNT));
    const again = valueOf(await driver.reveal(payer.caller, post.id, key));
    expect([again.state, again.receipt.replayed, again.receipt.id]).toEqual([null, true, first.receipt.id]);
    const entries = (await trailOf(post.id)).filter(({ action }) => action === 'REVEAL_ACCOUNT');
    const changes = [{ field: 'account 2', from: null, to: null }];
    expect(entries).toMatchObject([{ actorId: payer.caller.id, reason: '核对发放账号', changes }]);
  });

  it('is told to nobody who does not see the post or does not pay into it', async () => {
    const post = await active();
    const other = await world.payer(zhejiang);
    const claimed = await world.published(zhejiang, '2024-12-31');
    await stateAfter(driver.claim(other.caller, claimed.id));
    const asks = [
      ...[jiangxi.admin, jiangxi.officer, zhejiang.dashboard, other.caller].map((by) => driver.reveal(by, post.id)),
      driver.reveal(other.caller, claimed.id),
    ];
    for (const answer of await Promise.all(asks))
      expect(failureOf(answer)).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect((await trailOf(post.id)).filter(({ action }) => action === 'REVEAL_ACCOUNT')).toEqual([]);
  });

  it('is told to nobody for a reservation that lapsed, also before that is written down', async () => {
    const claimed = await stateAfter(driver.claim(far.caller, (await world.published(zhejiang, '2024-12-31')).id));
    service.clock.set('2024-12-30');
    for (const by of [far.caller, jiangxi.officer, jiangxi.admin]) {
      expect(failureOf(await driver.reveal(by, claimed.id))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
      expect(await findVirtualPost(service.request(), service.act(by), claimed.id)).toBeUndefined();
    }
  });

  it('is told to a sponsor that was let go while it owes months, and no more once they are paid', async () => {
    const released = await stateAfter(driver.release(maker, await active()));
    const next = await world.payer(zhejiang);
    const payment = paymentOf(30_000, CHANGED);
    const held = await world.agree(released, { at: zhejiang, payer: next, from: '2024-03-01', to: '2024-09-01' });
    const january = await stateAfter(driver.pay(payer.caller, held, { month: '2024-01', payment }));
    expect(await codeOf(driver.reveal(payer.caller, released.id))).toBeUndefined();
    await stateAfter(driver.pay(payer.caller, january, { month: '2024-02', payment }));
    expect(await codeOf(driver.reveal(payer.caller, released.id))).toBe('NOT_FOUND');
    expect((await driver.reveal(next.caller, released.id)).ok).toBe(true);
  });

  it('is refused where it stands in a number of proof, or in a reason', async () => {
    const post = await stateAfter(driver.account(maker, await active(), { account: accountWith('6217000010') }));
    const problem = { code: 'PERSONAL_NUMBER_IN_TEXT', path: ['reference'] };
    const payment = (reference: string) =>
      paymentOf(30_000, CHANGED, { evidence: { kind: 'BANK_TRANSFER', reference } });
    const pay = (reference: string) => driver.pay(maker, post, { month: '2024-02', payment: payment(reference) });
    const spellings = [
      ...['转6217-0000 10', '６２１７００００１０', '6217.0000.10', '6217  0000  10', '6217·0000·10', '6217‐0000/10'],
      ...['HD-1 6217000010', '2026-01-05 6217000010', '6217000010 2026', '2026016217000010'],
    ];
    for (const reference of spellings) expect(failureOf(await pay(reference)), reference).toEqual(problem);
    const row = { postCode: post.code, month: month('2024-02'), payment: payment('6217000010') };
    const [told] = await driver.import(maker, [row]);
    expect(told?.problem).toEqual(problem);
    const asked = { idempotencyKey: 'asks-with-number', id: post.id, reason: '核对 6217000010' };
    expect(failureOf(await revealStipendAccount(service.request(), service.act(maker), asked))).toEqual({
      ...{ code: 'PERSONAL_NUMBER_IN_TEXT', path: ['reason'] },
    });
    expect(failureOf(await pay('6217000011'))).toBeUndefined();
    const reserved = await stateAfter(driver.claim(far.caller, (await world.published(zhejiang)).id));
    const moved = await stateAfter(driver.account(maker, reserved, { account: accountWith('6217000010') }));
    const guess = { month: '2024-02', payment: payment('6217000010') };
    expect(failureOf(await driver.pay(far.caller, moved, guess))?.code).toBe('STIPEND_MONTH_UNKNOWN');
  });

  it('is refused where it stands in a title, or in the number of an agreement', async () => {
    const draft = await stateAfter(
      driver.account(maker, await world.draft(zhejiang), { account: accountWith('6217000010') }),
    );
    const target = { idempotencyKey: 'revises-with-number', id: draft.id, expectedVersion: draft.version };
    const revised = { ...target, terms: { title: '岗位 6217000010' } };
    const problem = (...path: readonly string[]) => ({ code: 'PERSONAL_NUMBER_IN_TEXT', path });
    expect(failureOf(await reviseVirtualPost(service.request(), service.act(maker), revised))).toEqual(
      problem('title'),
    );
    const shown = await stateAfter(driver.publish(checker, draft, { until: '2024-12-31' }));
    const claimed = await stateAfter(driver.claim(payer.caller, shown.id));
    const terms = termsWith('2024-03-01', '2025-01-01', { document: '6217000010' });
    expect(failureOf(await driver.draft(maker, claimed, { terms }))).toEqual(problem('agreement', 'document'));
  });

  it('stands in the clear in no item of the table, and neither do words about a month', async () => {
    const post = await stateAfter(driver.account(maker, await active(), { account: accountWith(ACCOUNT) }));
    const month = '2024-02';
    const paid = await stateAfter(driver.pay(payer.caller, post, { month, payment: paymentOf(30_000, CHANGED) }));
    const disputed = await stateAfter(driver.dispute(maker, paid, { month }));
    const reversed = await stateAfter(driver.settle(checker, disputed, { month, outcome: 'REVERSED' }));
    const proposed = await stateAfter(driver.propose(maker, reversed, { month }));
    await stateAfter(driver.decide(checker, proposed, { month, decision: 'APPROVED' }));
    await driver.reveal(checker, post.id);
    const text = JSON.stringify(await tableItems(opened));
    expect(text).toContain(post.id);
    const numbers = Array.from({ length: 20 }, (_, order) => personWith(order + 1).bankAccount ?? '');
    for (const secret of [ACCOUNT, ...numbers, '毛家佩', '未到账', '已核实', '单位停产'])
      expect(text).not.toContain(secret);
  });
});
