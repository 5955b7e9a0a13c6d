import { describe, expect, it } from 'vitest';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { CommandResult } from '#services/run-command.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { accountWith, paymentOf, termsWith, type PostAnswer } from '../support/post-driver.ts';
import { postWorldOf } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const START = '2024-01-01';
const service = createTestPorts(await createTestTable(), { now: START });
const { zhejiang } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const { maker, checker } = world.deskOf(zhejiang);
const payer = await world.payer(zhejiang);
const [month, end] = ['2024-01', '2024-07-01'];

const shown = () => world.published(zhejiang);
const reserved = async () => stateAfter(driver.claim(payer.caller, (await shown()).id));
const agreed = async () => stateAfter(driver.draft(maker, await reserved(), { terms: termsWith(START, end) }));
const active = () => world.active({ at: zhejiang, payer, from: START, to: end });
const paid = async () =>
  stateAfter(driver.pay(payer.caller, await active(), { month, payment: paymentOf(30_000, START) }));
const disputed = async () => stateAfter(driver.dispute(maker, await paid(), { month }));
const proposed = async () => stateAfter(driver.propose(maker, await active(), { month }));

type Ask = (post: VirtualPost, key: string) => PostAnswer;

/** Every change of a post: where it begins, and how it is asked for. */
const CHANGES: readonly (readonly [name: string, reach: () => Promise<VirtualPost>, ask: Ask])[] = [
  ['revise', () => world.draft(zhejiang), (post, key) => driver.revise(maker, post, { title: '保洁', key })],
  ['publish', () => world.draft(zhejiang), (post, key) => driver.publish(checker, post, { key })],
  ['withdraw', shown, (post, key) => driver.withdraw(maker, post, key)],
  ['claim', shown, ({ id }, key) => driver.claim(payer.caller, id, { key })],
  ['cancel', reserved, (post, key) => driver.cancel(payer.caller, post, key)],
  ['refuse', reserved, (post, key) => driver.refuse(maker, post, key)],
  ['draft', reserved, (post, key) => driver.draft(maker, post, { terms: termsWith(START, end), key })],
  ['activate', agreed, (post, key) => driver.activate(checker, post, key)],
  ['suspend', active, (post, key) => driver.suspend(maker, post, { key })],
  [
    'resume',
    async () => stateAfter(driver.suspend(maker, await active())),
    (post, key) => driver.resume(maker, post, { key }),
  ],
  ['release', active, (post, key) => driver.release(maker, post, { key })],
  ['terminate', active, (post, key) => driver.terminate(checker, post, { key })],
  ['account', active, (post, key) => driver.account(maker, post, { account: accountWith('6217000010001234567'), key })],
  ['pay', active, (post, key) => driver.pay(payer.caller, post, { month, payment: paymentOf(30_000, START), key })],
  ['confirm', paid, (post, key) => driver.confirm(checker, post, { month, key })],
  ['dispute', paid, (post, key) => driver.dispute(maker, post, { month, key })],
  ['settle', disputed, (post, key) => driver.settle(checker, post, { month, outcome: 'REVERSED', key })],
  ['propose', active, (post, key) => driver.propose(maker, post, { month, key })],
  ['decide', proposed, (post, key) => driver.decide(checker, post, { month, decision: 'APPROVED', key })],
];

/** All that a change may have left: the post, its trail, the sums of its body, the places of its sponsor. */
async function tracesOf({ id, unionBodyId }: VirtualPost) {
  const ports = service.request();
  const pages = await ports.postSums.pages({ owner: { kind: 'BODY', id: unionBodyId }, year: '2024' });
  const stock = await ports.postSums.stock(zhejiang.base.regionCode);
  return {
    post: await ports.virtualPosts.read(id),
    trail: (await ports.auditTrail.of(id, { limit: 100, after: undefined })).items.length,
    sums: [...pages, ...stock].map((page) => Object.fromEntries(page)),
    places: await ports.sponsors.placesTaken(payer.sponsor.id),
  };
}

const answerOf = (result: CommandResult<VirtualPost>) => {
  const { state, receipt } = valueOf(result);
  return { state, id: receipt.id, at: receipt.at };
};

describe.each(CHANGES)('the change %s', (name, reach, ask) => {
  it('answers its first answer again under its key, however late, and leaves nothing more', async () => {
    service.clock.set(START);
    const post = await reach();
    const first = answerOf(await ask(post, `twice-${name}`));
    const traces = await tracesOf(post);
    service.clock.set('2024-01-03');
    const again = await ask(post, `twice-${name}`);
    expect(answerOf(again)).toEqual(first);
    expect(valueOf(again).receipt.replayed).toBe(true);
    expect(await tracesOf(post)).toEqual(traces);
  });

  it('goes through once when it is asked for twice at once under one key', async () => {
    service.clock.set(START);
    const post = await reach();
    const [one, other] = await Promise.all([ask(post, `at-once-${name}`), ask(post, `at-once-${name}`)]);
    expect(answerOf(one)).toEqual(answerOf(other));
    expect((await world.read(post)).version).toBe(post.version + 1);
  });
});

describe('a key of a payment', () => {
  it('is of no other payment', async () => {
    service.clock.set(START);
    const post = await active();
    const pay = (amount: number) =>
      driver.pay(payer.caller, post, { month, payment: paymentOf(amount, START), key: 'one-of-two-payments' });
    expect((await pay(30_000)).ok).toBe(true);
    expect(failureOf(await pay(30_001))?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('of a sponsor says nothing to another sponsor that uses the same', async () => {
    service.clock.set(START);
    const [post, other] = [await active(), await world.payer(zhejiang)];
    const given = { month, payment: paymentOf(30_000, START), key: 'a-key-of-two-sponsors' };
    expect((await driver.pay(payer.caller, post, given)).ok).toBe(true);
    expect(failureOf(await driver.pay(other.caller, post, given))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
  });
});

describe('creating a post', () => {
  it('comes to one post under one key', async () => {
    service.clock.set(START);
    const { file } = await world.household(zhejiang.base);
    const ask = () => driver.create(maker, file, { code: 'TWICE', key: 'create-it-twice' });
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(answerOf(one)).toEqual(answerOf(other));
    expect(answerOf(await ask())).toEqual(answerOf(one));
  });
});
