import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { toPostPayload } from '#graphql/resolvers/virtual-post/to-post-payload.ts';
import { cancelClaim, claimVirtualPost } from '#services/claim-post.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listVirtualPosts } from '#services/list-posts.ts';
import { passTime } from '#services/pass-time.ts';
import { findVirtualPost, NOTHING_SEEN, sightOf } from '#services/post-access.ts';
import {
  accountsSeen,
  agreementsSeen,
  claimsSeen,
  listPostActions,
  listStipendActions,
  monthsSeen,
  stepsSeen,
} from '#services/show-post.ts';
import { succeed } from '#domain/result.ts';
import { showStipendStatement } from '#services/show-stipend-statement.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { accountWith, codeOf, month, paymentOf } from '../support/post-driver.ts';
import { postWorldOf, type Payer } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const START = '2024-01-01';
const service = createTestPorts(await createTestTable(), { now: START });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const { maker } = world.deskOf(zhejiang);
const of = (caller: ApiClient) => [service.request(), service.act(caller)] as const;
const [first, second] = [await world.payer(zhejiang), await world.payer(jiangxi)];
const others = await world.payer(jiangxi);

/** A post of Zhejiang: a sponsor of Zhejiang paid to one account up to February, one of Jiangxi holds it from March on. */
async function inTurn(): Promise<VirtualPost> {
  service.clock.set(START);
  const held = await world.active({ at: zhejiang, payer: first, from: START, to: '2025-01-01' });
  const paid = await stateAfter(
    driver.pay(first.caller, held, { month: '2024-01', payment: paymentOf(30_000, START) }),
  );
  service.clock.set('2024-02-10');
  const suspended = await stateAfter(driver.suspend(maker, paid));
  const resumed = await stateAfter(driver.resume(maker, suspended));
  const february = await stateAfter(
    driver.pay(first.caller, resumed, { month: '2024-02', payment: paymentOf(30_000, '2024-02-10') }),
  );
  const moved = await stateAfter(driver.account(maker, february, { account: accountWith('6217000010001234567') }));
  const released = await stateAfter(driver.release(maker, moved));
  return world.agree(released, { at: zhejiang, payer: second, from: '2024-03-01', to: '2025-01-01' });
}

const post = await inTurn();

/** What a caller sees of the post that was held in turn. */
async function viewOf(caller: ApiClient) {
  const [ports, act] = of(caller);
  const found = await findVirtualPost(ports, act, post.id);
  if (found === undefined) return undefined;
  const sight = (await sightOf(ports, act, found)) ?? NOTHING_SEEN;
  return {
    claims: claimsSeen(sight, found).map(({ sponsorId }) => sponsorId),
    agreements: agreementsSeen(sight, found).map(({ number }) => number),
    paid: monthsSeen(sight, found).filter(({ state }) => state === 'PAID').length,
    accounts: accountsSeen(sight, found).map(({ number }) => number),
    reasons: stepsSeen(sight, found).filter(({ reason }) => reason !== null).length,
    actions: await listPostActions(ports, act, { sight, post: found }),
    monthActions: monthsSeen(sight, found).flatMap((one) => listStipendActions(act, one)),
    trail: (await listAuditTrail(ports, act, { subjectId: post.id, page: { limit: 100, after: undefined } })).items
      .length,
  };
}

describe('a post that sponsors of two federations held in turn', () => {
  it('is seen whole by those who keep it', async () => {
    expect(await viewOf(maker)).toMatchObject({
      ...{ claims: [first.sponsor.id, second.sponsor.id], agreements: [1, 2], paid: 2, accounts: [1, 2] },
      ...{ reasons: 1, trail: 14 },
    });
  });

  it('is seen by its first sponsor as far as that paid, and where to', async () => {
    expect(await viewOf(first.caller)).toMatchObject({
      ...{ claims: [first.sponsor.id], agreements: [1], paid: 2, accounts: [1], reasons: 1, actions: [], trail: 0 },
    });
  });

  it('is seen by its present sponsor as far as that has to pay, and where to', async () => {
    expect(await viewOf(second.caller)).toMatchObject({
      ...{ claims: [second.sponsor.id], agreements: [2], paid: 0, accounts: [2], reasons: 0, actions: [], trail: 0 },
    });
  });

  it('is seen by officers of that sponsor as by the sponsor, and is not theirs to act on', async () => {
    service.clock.set('2024-03-20');
    const seen = { claims: [second.sponsor.id], agreements: [2], paid: 0, accounts: [2], reasons: 0, trail: 0 };
    expect(await viewOf(second.caller)).toMatchObject({ ...seen, actions: [], monthActions: ['PAY'] });
    for (const caller of [jiangxi.officer, jiangxi.admin])
      expect(await viewOf(caller)).toMatchObject({ ...seen, actions: [], monthActions: [] });
    const present = await world.read(post);
    const given = { month: '2024-03', payment: paymentOf(30_000, '2024-03-20') };
    const codes = [
      codeOf(driver.pay(jiangxi.officer, present, given)),
      codeOf(driver.suspend(jiangxi.officer, present)),
      codeOf(driver.terminate(jiangxi.admin, present)),
      codeOf(driver.reveal(jiangxi.officer, present.id)),
    ];
    expect(new Set(await Promise.all(codes))).toEqual(new Set(['NOT_FOUND']));
  });

  it('stands in the list and in the statement of that sponsor, by what it has to pay', async () => {
    const place = { kind: 'SPONSOR', sponsorId: second.sponsor.id } as const;
    const query = { place, state: null, overdue: null };
    const page = { limit: 9, after: undefined };
    const listed = await listVirtualPosts(...of(jiangxi.officer), { query, page });
    expect(listed?.items.map(({ item }) => item.id)).toEqual([post.id]);
    const year = { from: month('2024-01'), to: month('2024-12') };
    const statement = await showStipendStatement(...of(jiangxi.officer), {
      of: { kind: 'POST', id: post.id },
      ...year,
    });
    expect(statement?.total).toMatchObject({ scheduledFen: 300_000, paidFen: 0 });
  });

  it('is seen by no other sponsor, and by none of its officers beyond that', async () => {
    expect(await viewOf(others.caller)).toBeUndefined();
    expect(await viewOf(jiangxi.dashboard)).toBeUndefined();
  });
});

describe('a post whose sponsor was let go and owes January', () => {
  /** Held by a sponsor since January, which paid nothing and was let go on 10 February. */
  async function letGo(payer: Payer): Promise<VirtualPost> {
    service.clock.set(START);
    const held = await world.active({ at: zhejiang, payer, from: START, to: '2025-01-01' });
    service.clock.set('2024-02-10');
    return stateAfter(driver.release(maker, held));
  }

  it('is for its next sponsor alone to give back while that reserves it', async () => {
    const [debtor, heir] = [await world.payer(zhejiang), await world.payer(jiangxi)];
    const released = await letGo(debtor);
    const reserved = await stateAfter(driver.claim(heir.caller, released.id));
    const actionsOf = async (caller: ApiClient) => {
      const sight = (await sightOf(...of(caller), reserved)) ?? NOTHING_SEEN;
      return [claimsSeen(sight, reserved).length, ...(await listPostActions(...of(caller), { sight, post: reserved }))];
    };
    expect([await actionsOf(debtor.caller), await actionsOf(heir.caller)]).toEqual([[1], [1, 'CANCEL_CLAIM']]);
    expect(failureOf(await driver.cancel(debtor.caller, reserved))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is listed as overdue to whoever sees that month, and as not overdue to a sponsor that is late with none', async () => {
    const [debtor, heir] = [await world.payer(zhejiang), await world.payer(jiangxi)];
    const { id } = await world.agree(await letGo(debtor), {
      ...{ at: zhejiang, payer: heir, from: '2024-03-01', to: '2025-01-01' },
    });
    service.clock.set('2024-03-05');
    const listed = async (caller: ApiClient, { sponsor }: Payer) => {
      const query = { place: { kind: 'SPONSOR', sponsorId: sponsor.id }, state: null } as const;
      const page = { limit: 100, after: undefined };
      const lists = [true, false].map((overdue) =>
        listVirtualPosts(...of(caller), { query: { ...query, overdue }, page }),
      );
      return (await Promise.all(lists)).map((list) => list?.items.map(({ item }) => item.id));
    };
    const [asLate, asNotLate] = [
      [[id], []],
      [[], [id]],
    ];
    expect(await listed(debtor.caller, debtor)).toEqual(asLate);
    expect(await listed(maker, debtor)).toEqual(asLate);
    expect(await listed(heir.caller, heir)).toEqual(asNotLate);
    expect(await listed(jiangxi.officer, heir)).toEqual(asNotLate);
  });
});

describe('the trail of a post', () => {
  it('keeps neither what was said for a waiver nor what that was sealed to', async () => {
    service.clock.set('2024-01-20');
    const payer = await world.payer(zhejiang);
    const held = await world.active({ at: zhejiang, payer, from: START, to: '2025-01-01' });
    const { id, months } = await stateAfter(driver.propose(maker, held, { month: '2024-01' }));
    const [waiver] = months[0]?.waivers ?? [];
    if (waiver === undefined) throw new Error('the waiver of the test is not there');
    const page = { limit: 100, after: undefined };
    const trail = JSON.stringify(await listAuditTrail(...of(maker), { subjectId: id, page }));
    expect(trail).toContain('PROPOSE_WAIVER');
    for (const words of ['单位停产', waiver.reason]) expect(trail).not.toContain(words);
  });
});

describe('a claim for a sponsor of another federation', () => {
  const ask = (caller: ApiClient) => {
    const [ports, act] = of(caller);
    return { ports, act, meter: createStoreMeter(), cost: undefined };
  };

  it('shows who made it the claim alone, and nothing once it is taken back', async () => {
    service.clock.set(START);
    const published = await world.published(zhejiang, '2024-12-31');
    const claim = { idempotencyKey: 'claim-across', id: published.id, sponsorId: others.sponsor.id };
    expect(await sightOf(...of(jiangxi.officer), published)).toBeUndefined();
    const claimed = await toPostPayload(ask(jiangxi.officer), succeed(claim), claimVirtualPost);
    const state = claimed.virtualPost;
    if (state === null) throw new Error('the claim of the test was refused');
    const sight = await sightOf(...of(jiangxi.officer), state);
    expect(sight).toEqual(new Set([others.sponsor.id]));
    expect(accountsSeen(sight ?? 'WHOLE', state)).toEqual([]);
    const shown = { sight: sight ?? ('WHOLE' as const), post: state };
    expect(await listPostActions(...of(jiangxi.officer), shown)).toEqual(['CANCEL_CLAIM']);
    // Who keeps the post turns a claim down; it is not theirs to take back.
    const kept = await listPostActions(...of(maker), { sight: 'WHOLE', post: state });
    expect([kept.includes('CANCEL_CLAIM'), kept.includes('REFUSE_CLAIM')]).toEqual([false, true]);
    const cancel = { idempotencyKey: 'cancel-across', id: state.id, expectedVersion: state.version };
    const cancelled = await toPostPayload(ask(jiangxi.officer), succeed(cancel), cancelClaim);
    expect([cancelled.virtualPost, cancelled.problems, cancelled.receipt?.replayed]).toEqual([null, [], false]);
    expect(await findVirtualPost(...of(jiangxi.officer), state.id)).toBeUndefined();
  });
});

describe('a sponsor', () => {
  /** A claim of `others` on the first day of 2024: it reserves the post up to the 15th. */
  async function claimedByOthers(): Promise<VirtualPost> {
    service.clock.set(START);
    const published = await world.published(zhejiang, '2024-12-31');
    const claimed = await stateAfter(driver.claim(others.caller, published.id));
    expect((await findVirtualPost(...of(others.caller), claimed.id))?.state).toBe('CLAIMED');
    return claimed;
  }

  it('sees a post no more whose claim came to nothing', async () => {
    const refused = await stateAfter(driver.refuse(maker, await claimedByOthers()));
    expect(await findVirtualPost(...of(others.caller), refused.id)).toBeUndefined();
    expect(failureOf(await driver.cancel(others.caller, refused))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sees a post no more whose claim a run found lapsed', async () => {
    const claimed = await claimedByOthers();
    service.clock.set('2024-01-15');
    expect(await passTime(service.request())).toMatchObject({ defects: [], left: 0 });
    const lapsed = await world.read(claimed);
    expect([lapsed.state, lapsed.claims.map(({ state }) => state)]).toEqual(['PUBLISHED', ['LAPSED']]);
    for (const caller of [others.caller, jiangxi.officer])
      expect(await findVirtualPost(...of(caller), lapsed.id)).toBeUndefined();
    expect(failureOf(await driver.cancel(others.caller, lapsed))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sees a post no more from the day on which its claim lapses, though no run has told of it', async () => {
    const claimed = await claimedByOthers();
    service.clock.set('2024-01-14');
    expect((await findVirtualPost(...of(others.caller), claimed.id))?.state).toBe('CLAIMED');
    service.clock.set('2024-01-15');
    expect((await world.read(claimed)).state).toBe('CLAIMED');
    for (const caller of [others.caller, jiangxi.officer])
      expect(await findVirtualPost(...of(caller), claimed.id)).toBeUndefined();
  });
});
