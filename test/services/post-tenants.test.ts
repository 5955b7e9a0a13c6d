import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { SponsorId } from '#domain/ids.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { findNode } from '#services/find-node.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listOwnPosts, listPublishedPosts, listVirtualPosts, type PostQuery } from '#services/list-posts.ts';
import { listReminders } from '#services/list-reminders.ts';
import { listSponsors } from '#services/list-sponsors.ts';
import { findVirtualPost, NOTHING_SEEN, sightOf } from '#services/post-access.ts';
import { agreementsSeen, balanceOf, claimsSeen, monthsSeen } from '#services/show-post.ts';
import { showPostFigures } from '#services/show-post-figures.ts';
import { showStipendStatement, type StatementOf } from '#services/show-stipend-statement.ts';
import { findSponsor } from '#services/sponsor-access.ts';
import { adminOf, clientWith, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { plantMember } from '../support/household.ts';
import { failureOf, known, stateAfter } from '../support/outcome.ts';
import { codeOf, month, paymentOf, termsWith } from '../support/post-driver.ts';
import { nation, postWorldOf, type Payer } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

const START = '2024-01-01';
const TODAY = '2024-04-10';
const service = createTestPorts(await createTestTable(), { now: START });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const page = { limit: 100, after: undefined };
const of = (caller: ApiClient) => [service.request(), service.act(caller)] as const;
const YEAR = { from: month('2024-01'), to: month('2024-12') };

/** A post of a federation that its own sponsor pays: January is paid. */
async function postOf(at: Federation, payer: Payer): Promise<VirtualPost> {
  const post = await world.active({ at, payer, from: START, to: '2025-01-01' });
  const payment = paymentOf(30_000, START);
  return stateAfter(driver.pay(payer.caller, post, { month: '2024-01', payment }));
}

const ours = { at: zhejiang, payer: await world.payer(zhejiang) };
const theirs = { at: jiangxi, payer: await world.payer(jiangxi) };
const posts = { ours: await postOf(zhejiang, ours.payer), theirs: await postOf(jiangxi, theirs.payer) };
const across = await postOf(zhejiang, theirs.payer);
const [draft, board] = [
  await world.draft(zhejiang),
  { ours: await world.published(zhejiang), theirs: await world.published(jiangxi) },
];
/** Paid by one sponsor up to March, and by another from April on. */
const inTurn = await postOf(zhejiang, ours.payer);
service.clock.set('2024-03-20');
const released = await stateAfter(driver.release(zhejiang.officer, inTurn));
const second = await world.payer(zhejiang);
await world.agree(released, { at: zhejiang, payer: second, from: '2024-04-01', to: '2025-01-01' });
service.clock.set(TODAY);

const EVERY: Omit<PostQuery, 'place'> = { state: null, overdue: null };

async function listed(caller: ApiClient, place: PostQuery['place']): Promise<readonly string[]> {
  const slice = await known(listVirtualPosts(...of(caller), { query: { place, ...EVERY }, page }));
  return slice.items.map(({ item }) => item.id);
}

const bodyOf = ({ base }: Federation) => ({ kind: 'BODY', unionBodyId: base.id, subtree: true }) as const;
const ofSponsor = (sponsorId: SponsorId) => ({ kind: 'SPONSOR', sponsorId }) as const;
const totalOf = async (caller: ApiClient, owner: StatementOf) =>
  (await showStipendStatement(...of(caller), { of: owner, ...YEAR }))?.total.paidFen;

/** Everything a caller can get of a post and of its sponsor. */
async function surfacesOf(caller: ApiClient, { post, payer, at }: { post: VirtualPost; payer: Payer; at: Federation }) {
  const { id } = payer.sponsor;
  const sponsors = await known(
    listSponsors(...of(caller), { query: { unionBodyId: at.base.id, subtree: true, openOnly: false }, page }),
  );
  const trail = async (subjectId: string) =>
    (await listAuditTrail(...of(caller), { subjectId, page })).items.length > 0;
  return {
    get: (await findVirtualPost(...of(caller), post.id))?.id,
    list: (await listed(caller, bodyOf(at))).includes(post.id),
    ofSponsor: (await listed(caller, ofSponsor(id))).includes(post.id),
    node: (await findNode(...of(caller), post.id))?.__typename,
    audit: [await trail(post.id), await trail(id)],
    sponsor: [(await findSponsor(...of(caller), id))?.id, (await findNode(...of(caller), id))?.__typename],
    sponsors: sponsors.items.map(({ item }) => item.id).includes(id),
    statements: [
      await totalOf(caller, { kind: 'POST', id: post.id }),
      await totalOf(caller, { kind: 'HOUSEHOLD_OF_FILE', id: post.hardshipFileId }),
      (await totalOf(caller, { kind: 'BODY', id: post.unionBodyId })) !== undefined,
      (await totalOf(caller, { kind: 'SPONSOR', id })) !== undefined,
      (await totalOf(caller, { kind: 'HOUSEHOLD', regionCode: at.base.regionCode })) !== undefined,
      (await totalOf(caller, { kind: 'PAYER', regionCode: at.base.regionCode })) !== undefined,
    ],
    figures: (await showPostFigures(...of(caller), { regionCode: at.base.regionCode, period: null })) !== undefined,
  };
}

const UNSEEN = {
  ...{ get: undefined, list: false, ofSponsor: false, node: undefined, audit: [false, false], sponsors: false },
  ...{ sponsor: [undefined, undefined], figures: false },
  statements: [undefined, undefined, false, false, false, false],
};
const HELD = [
  { name: 'zhejiang', ...ours, other: jiangxi, post: posts.ours },
  { name: 'jiangxi', ...theirs, other: zhejiang, post: posts.theirs },
];

describe.each(HELD)('the post of $name and its sponsor', (held) => {
  const { at, other, post, payer } = held;
  const { id } = payer.sponsor;

  it('are seen on every surface by the callers of their federation and of the nation', async () => {
    for (const caller of [at.admin, at.officer, at.reviewer, nation]) {
      expect(await surfacesOf(caller, held)).toEqual({
        ...{ get: post.id, list: true, ofSponsor: true, node: 'VirtualPost', audit: [true, true], sponsors: true },
        ...{ sponsor: [id, 'Sponsor'], statements: [30_000, 30_000, true, true, true, true], figures: true },
      });
    }
  });

  it('are seen on no surface by callers of the other federation', async () => {
    for (const caller of [
      other.admin,
      other.officer,
      other.reviewer,
      other.dashboard,
      staffOf('REVIEWER', other.base),
    ]) {
      expect(await surfacesOf(caller, held)).toEqual(UNSEEN);
    }
  });

  it('are there for no change of the other federation, whatever its version', async () => {
    const target = { id: post.id, version: 99 };
    const given = { month: '2024-01' };
    const codes = await Promise.all([
      ...[other.admin, other.officer, staffOf('OFFICER', other.base)].flatMap((by) => [
        codeOf(driver.revise(by, target, { title: '新' })),
        codeOf(driver.withdraw(by, target)),
        codeOf(driver.refuse(by, target)),
        codeOf(driver.cancel(by, target)),
        codeOf(driver.draft(by, target, { terms: termsWith(START, '2024-12-01') })),
        codeOf(driver.suspend(by, target)),
        codeOf(driver.resume(by, target)),
        codeOf(driver.release(by, target)),
        codeOf(driver.account(by, target, { account: null })),
        codeOf(driver.reveal(by, post.id)),
        codeOf(driver.pay(by, target, { ...given, payment: paymentOf(30_000, START) })),
        codeOf(driver.dispute(by, target, given)),
        codeOf(driver.propose(by, target, given)),
        codeOf(driver.claim(by, board.ours.id, { sponsorId: id })),
        codeOf(driver.closeSponsor(by, payer.sponsor)),
        codeOf(driver.reviseSponsor(by, payer.sponsor, { mostPosts: 1 })),
        codeOf(driver.create(by, { id: post.hardshipFileId }, { code: 'STOLEN' })),
      ]),
      ...[other.admin, other.reviewer].flatMap((by) => [
        codeOf(driver.publish(by, target)),
        codeOf(driver.activate(by, target)),
        codeOf(driver.terminate(by, target)),
        codeOf(driver.confirm(by, target, given)),
        codeOf(driver.settle(by, target, { ...given, outcome: 'CONFIRMED' })),
        codeOf(driver.decide(by, target, { ...given, decision: 'APPROVED' })),
      ]),
    ]);
    expect(new Set(codes)).toEqual(new Set(['NOT_FOUND']));
  });

  it('are seen by a sponsor where they are its own, and of the sums only its own', async () => {
    const seen = await surfacesOf(payer.caller, held);
    expect(seen).toEqual({
      ...{ ...UNSEEN, get: post.id, ofSponsor: true, node: 'VirtualPost', sponsor: [id, 'Sponsor'] },
      statements: [30_000, undefined, false, true, false, false],
    });
    expect(await surfacesOf(held === HELD[0] ? second.caller : ours.payer.caller, held)).toEqual(UNSEEN);
  });
});

describe('two sponsors of one post in turn', () => {
  const viewOf = async (caller: ApiClient) => {
    const post = await findVirtualPost(...of(caller), inTurn.id);
    if (post === undefined) throw new Error('the caller of the test does not see its post');
    const sight = (await sightOf(...of(caller), post)) ?? NOTHING_SEEN;
    return {
      claims: claimsSeen(sight, post).map(({ sponsorId }) => sponsorId),
      agreements: agreementsSeen(sight, post).map(({ sponsorId }) => sponsorId),
      months: monthsSeen(sight, post)
        .filter(({ state }) => state !== 'CANCELLED')
        .map((one) => one.month),
      balance: [balanceOf(sight, post).scheduledFen, balanceOf(sight, post).paidFen],
      statement: (await showStipendStatement(...of(caller), { of: { kind: 'POST', id: post.id }, ...YEAR }))?.total
        .scheduledFen,
    };
  };

  it('see their own claim, agreement, months and balance, and nothing of each other', async () => {
    const [first, next] = [ours.payer.sponsor.id, second.sponsor.id];
    const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    expect(await viewOf(ours.payer.caller)).toEqual({
      ...{
        claims: [first],
        agreements: [first],
        months: months.slice(0, 3),
        balance: [90_000, 30_000],
        statement: 90_000,
      },
    });
    expect(await viewOf(second.caller)).toEqual({
      ...{ claims: [next], agreements: [next], months: months.slice(3), balance: [270_000, 0], statement: 270_000 },
    });
    expect(await viewOf(zhejiang.officer)).toMatchObject({ claims: [first, next], months, balance: [360_000, 30_000] });
  });

  it('pay their own months alone, those of the past among them', async () => {
    const payment = paymentOf(30_000, TODAY);
    const unknown = { code: 'STIPEND_MONTH_UNKNOWN', path: ['month'] };
    const post = await world.read(inTurn);
    expect(failureOf(await driver.pay(second.caller, post, { month: '2024-03', payment }))).toEqual(unknown);
    expect(failureOf(await driver.pay(ours.payer.caller, post, { month: '2024-04', payment }))).toEqual(unknown);
  });
});

describe('a member', () => {
  const self = (memberId: VirtualPost['memberIds'][number]): ApiClient =>
    clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000'), memberId }, memberId.replaceAll('_', ''));
  const own = async (caller: ApiClient) => (await listOwnPosts(...of(caller))).map(({ id }) => id);

  it('sees the posts of its own household once they were published, and no other', async () => {
    const [memberId, draftOwner] = [posts.ours.memberIds[0], draft.memberIds[0]];
    if (memberId === undefined || draftOwner === undefined) throw new Error('the posts of the test have no members');
    expect(await own(self(memberId))).toEqual([posts.ours.id]);
    expect((await findVirtualPost(...of(self(memberId)), posts.ours.id))?.id).toBe(posts.ours.id);
    expect(await surfacesOf(self(memberId), { ...theirs, post: posts.theirs })).toEqual(UNSEEN);
    expect(await findVirtualPost(...of(self(memberId)), across.id)).toBeUndefined();
    expect(await own(self(draftOwner))).toEqual([]);
    expect(await findVirtualPost(...of(self(draftOwner)), draft.id)).toBeUndefined();
  });

  it('sees them by a record that was linked as a duplicate, from either side', async () => {
    const { file, member } = await world.household(zhejiang.base);
    service.clock.set(START);
    const made = await world.draft(zhejiang, { file, member });
    const post = await stateAfter(driver.publish(zhejiang.reviewer, made, { until: '2024-12-31' }));
    service.clock.set(TODAY);
    const duplicate = await plantMember(service.request(), { body: zhejiang.base, order: 900, state: 'WITHDRAWN' });
    expect(await own(self(duplicate.id))).toEqual([]);
    const reason = '同一人';
    const command = {
      idempotencyKey: 'link-for-posts',
      id: duplicate.id,
      expectedVersion: 1,
      survivorId: member.id,
      reason,
    };
    await stateAfter(linkDuplicate(...of(adminOf('330000', 'linking')), command));
    for (const id of [duplicate.id, member.id]) {
      expect(await own(self(id))).toEqual([post.id]);
      expect((await findVirtualPost(...of(self(id)), post.id))?.id).toBe(post.id);
    }
  });
});

describe('what sponsors may claim', () => {
  const shownTo = async (caller: ApiClient, code: string) =>
    (await listPublishedPosts(...of(caller), { regionCode: region(code), page })).items.map(({ item }) => item.id);

  it('is shown of every federation to sponsors, staff and partners, and to nobody else', async () => {
    const partner = clientWith('PARTNER', { kind: 'REGION', regionCode: region('360000') });
    for (const caller of [ours.payer.caller, theirs.payer.caller, jiangxi.officer, partner]) {
      const nationwide = await shownTo(caller, '000000');
      expect(nationwide).toEqual(expect.arrayContaining([board.ours.id, board.theirs.id]));
      for (const hidden of [draft, posts.ours, posts.theirs, inTurn]) expect(nationwide).not.toContain(hidden.id);
      expect(await shownTo(caller, '360000')).toEqual([board.theirs.id]);
    }
    for (const caller of [zhejiang.dashboard, clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') })])
      expect(await shownTo(caller, '000000')).toEqual([]);
  });

  it('ends on the day, though no run has told so', async () => {
    service.clock.set('2024-12-30');
    expect(await shownTo(ours.payer.caller, '360000')).toEqual([board.theirs.id]);
    service.clock.set('2024-12-31');
    expect(await shownTo(ours.payer.caller, '360000')).toEqual([]);
    service.clock.set(TODAY);
  });
});

describe('a sponsor of Jiangxi that pays a household of Zhejiang', () => {
  const figuresOf = async (code: string, caller: ApiClient) =>
    showPostFigures(...of(caller), { regionCode: region(code), period: null });

  it('counts once where the household lives, and once where the payer is', async () => {
    const [there, here] = [await figuresOf('330000', zhejiang.dashboard), await figuresOf('360000', jiangxi.dashboard)];
    expect([there?.byHousehold.paidFen, there?.byPayer.paidFen]).toEqual([90_000, 60_000]);
    expect([here?.byHousehold.paidFen, here?.byPayer.paidFen]).toEqual([30_000, 60_000]);
    expect([there?.byHousehold.crossRegionFen, there?.byPayer.crossRegionFen]).toEqual([30_000, 0]);
    expect([here?.byHousehold.crossRegionFen, here?.byPayer.crossRegionFen]).toEqual([0, 30_000]);
  });

  it('is told as paid from elsewhere in the statement of the post, of its household and in its balance', async () => {
    const crossOf = async (owner: StatementOf) =>
      (await showStipendStatement(...of(zhejiang.officer), { of: owner, ...YEAR }))?.total.crossRegionFen;
    expect(balanceOf('WHOLE', await world.read(across)).crossRegionFen).toBe(30_000);
    expect(await crossOf({ kind: 'POST', id: across.id })).toBe(30_000);
    expect(await crossOf({ kind: 'HOUSEHOLD_OF_FILE', id: across.hardshipFileId })).toBe(30_000);
    expect(await crossOf({ kind: 'POST', id: posts.ours.id })).toBe(0);
  });

  it('counts in the nation as in its provinces together', async () => {
    const all = await figuresOf('000000', nation);
    expect([all?.byHousehold.paidFen, all?.byPayer.paidFen, all?.byPayer.crossRegionFen]).toEqual([
      ...[120_000, 120_000, 30_000],
    ]);
    const [there, here] = [await figuresOf('330000', nation), await figuresOf('360000', nation)];
    expect(all?.now.ACTIVE).toBe((there?.now.ACTIVE ?? 0) + (here?.now.ACTIVE ?? 0));
    expect(await totalOf(nation, { kind: 'PAYER', regionCode: region('000000') })).toBe(120_000);
  });

  it('is seen on a dashboard of its own division alone', async () => {
    expect(await figuresOf('360000', zhejiang.dashboard)).toBeUndefined();
    expect(await figuresOf('000000', zhejiang.dashboard)).toBeUndefined();
    expect(await totalOf(zhejiang.dashboard, { kind: 'PAYER', regionCode: region('360000') })).toBeUndefined();
    expect(await totalOf(zhejiang.dashboard, { kind: 'HOUSEHOLD', regionCode: region('330000') })).toBe(90_000);
  });

  it('is told of to the partners of both federations, and what concerns one alone only there', async () => {
    const remindersFor = async (caller: ApiClient, code: string) =>
      (await listReminders(...of(caller), { regionCode: region(code), page })).items.map(({ item }) => item.postId);
    for (const [code, admin, foreign] of [
      ['330000', zhejiang.admin, posts.theirs],
      ['360000', jiangxi.admin, posts.ours],
    ] as const) {
      const told = await remindersFor(admin, code);
      expect(told).toContain(across.id);
      expect(told).not.toContain(foreign.id);
    }
    expect(await remindersFor(jiangxi.admin, '330000')).toEqual([]);
    expect(await remindersFor(zhejiang.officer, '330000')).toEqual([]);
  });
});

describe('the sums of a division', () => {
  const county = zhejiang.base.regionCode;
  const sumsOf = async (caller: ApiClient) => [
    await showPostFigures(...of(caller), { regionCode: county, period: null }),
    await showStipendStatement(...of(caller), { of: { kind: 'HOUSEHOLD', regionCode: county }, ...YEAR }),
  ];

  it('are read by the staff of a federation whose division holds it', async () => {
    const sums = await sumsOf(zhejiang.officer);
    expect(sums.map((one) => one === undefined)).toEqual([false, false]);
  });

  it('are not read by the staff of an employer’s union in it', async () => {
    expect(await sumsOf(staffOf('OFFICER', zhejiang.base))).toEqual([undefined, undefined]);
  });
});
