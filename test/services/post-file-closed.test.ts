import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { isOpenPost } from '#domain/virtual-post/virtual-post.ts';
import { passTime } from '#services/pass-time.ts';
import { driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, day, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { interruptedTable } from '../support/interrupted-table.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { codeOf, paymentOf, postDriverOf, termsWith } from '../support/post-driver.ts';
import { postWorldOf, type Household } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const BEHIND = '2024-07-01';
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const { zhejiang } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const { maker, checker } = world.deskOf(zhejiang);
const files = hardshipDriverOf(service);
const payer = await world.payer(zhejiang);
let codes = 0;

const nextCode = (): string => `CLOSED-${String((codes += 1))}`;
const close = (file: HardshipFile, closedOn: string | null = null, by: ApiClient = checker) =>
  files.close(by, file, {
    ...{ closingReason: 'OUT_OF_HARDSHIP', reason: null },
    closedOn: closedOn === null ? null : day(closedOn),
  });
const drawUp = (household: Household) => driver.create(maker, household.file, { code: nextCode() });
const drafted = async (household: Household): Promise<VirtualPost> => stateAfter(drawUp(household));
const shown = async (household: Household): Promise<VirtualPost> =>
  stateAfter(driver.publish(checker, await drafted(household)));
const claimed = async (household: Household): Promise<VirtualPost> =>
  stateAfter(driver.claim(payer.caller, (await shown(household)).id));
const agreed = async (household: Household): Promise<VirtualPost> =>
  stateAfter(driver.draft(maker, await claimed(household), { terms: termsWith('2024-06-01', '2025-06-01') }));
const active = async (household: Household): Promise<VirtualPost> =>
  stateAfter(driver.activate(checker, await agreed(household)));

const places = (): Promise<number> => service.request().sponsors.placesTaken(payer.sponsor.id);
const openOf = ({ file }: Household) =>
  service.request().virtualPosts.readOfHousehold(file.federation, file.householdId);
const passOn = async (today: string): Promise<void> => {
  service.clock.set(today);
  await passTime(service.request());
};

beforeEach(() => {
  service.clock.set(TODAY);
});

describe('the end of a hardship file', () => {
  it.each([
    { what: 'a draft', reach: drafted },
    { what: 'a published post', reach: shown },
    { what: 'a reserved post', reach: claimed },
  ])('takes $what back in the same write, with its place and its household', async ({ reach }) => {
    const household = await world.household(zhejiang.base);
    const before = await places();
    const post = await reach(household);
    await stateAfter(close(household.file));
    const { state, claims } = await world.read(post);
    expect(state).toBe('WITHDRAWN');
    expect(claims.map((claim) => claim.state)).toEqual(claims.map(() => 'CANCELLED'));
    expect([await openOf(household), await places()]).toEqual([undefined, before]);
    const trail = await service.request().auditTrail.of(post.id, { limit: 1, after: undefined });
    expect(trail.items.map(({ item }) => item.action)).toEqual(['FILE_CLOSED']);
  });

  it('lets its month be the last one of an agreement, with which the post ends', async () => {
    const household = await world.household(zhejiang.base);
    const post = await active(household);
    await stateAfter(close(household.file));
    const going = await world.read(post);
    expect([going.state, going.plannedEnd]).toEqual(['ACTIVE', { reason: 'FILE_CLOSED', on: BEHIND }]);
    expect(going.months.filter(({ state }) => state !== 'CANCELLED').map(({ month }) => month)).toEqual(['2024-06']);
    await passOn('2024-06-30');
    expect((await world.read(post)).state).toBe('ACTIVE');
    await passOn(BEHIND);
    const ended = await world.read(post);
    expect([ended.state, ended.steps.at(-1)?.reason, await openOf(household)]).toEqual([
      'TERMINATED',
      'FILE_CLOSED',
      undefined,
    ]);
  });

  it('waits for a dispute to be settled, and ends the post then', async () => {
    const household = await world.household(zhejiang.base);
    const post = await active(household);
    const month = '2024-06';
    const paid = await stateAfter(driver.pay(maker, post, { month, payment: paymentOf(30_000, TODAY) }));
    await stateAfter(driver.dispute(maker, paid, { month }));
    await stateAfter(close(household.file));
    await passOn('2024-08-01');
    const disputed = await world.read(post);
    expect(disputed.state).toBe('ACTIVE');
    const settled = await stateAfter(driver.settle(checker, disputed, { month, outcome: 'CONFIRMED' }));
    expect(settled.state).toBe('TERMINATED');
  });

  it('ends a post that seeks a sponsor at once, claimed again or not', async () => {
    for (const again of [true, false]) {
      const household = await world.household(zhejiang.base);
      const released = await stateAfter(driver.release(maker, await active(household)));
      if (again) await stateAfter(driver.claim(payer.caller, released.id));
      await stateAfter(close(household.file));
      const { state, claims } = await world.read(released);
      expect([state, claims.at(-1)?.state]).toEqual(['TERMINATED', again ? 'CANCELLED' : 'AGREED']);
    }
  });

  it('leaves a post that has ended as it was', async () => {
    const household = await world.household(zhejiang.base);
    const ended = await stateAfter(driver.terminate(checker, await active(household)));
    await stateAfter(close(household.file));
    expect(await world.read(ended)).toEqual(ended);
  });

  it('makes no other end of a post whose days were over before, though no run has told so', async () => {
    const [unclaimed, held] = [await world.household(zhejiang.base), await world.household(zhejiang.base)];
    const expiring = await stateAfter(driver.publish(checker, await drafted(unclaimed), { until: BEHIND }));
    const shortly = termsWith('2024-06-01', BEHIND);
    const ending = await stateAfter(
      driver.activate(checker, await stateAfter(driver.draft(maker, await claimed(held), { terms: shortly }))),
    );
    service.clock.set('2024-07-02');
    for (const { file } of [unclaimed, held]) await stateAfter(close(file));
    const stepsOf = async (post: VirtualPost) =>
      (await world.read(post)).steps.map(({ state, from }) => `${state} ${from}`);
    expect((await stepsOf(expiring)).slice(-2)).toEqual([`PUBLISHED ${TODAY}`, `EXPIRED ${BEHIND}`]);
    expect((await stepsOf(ending)).slice(-2)).toEqual([`ACTIVE ${TODAY}`, `ENDED ${BEHIND}`]);
    expect((await world.read(ending)).plannedEnd).toBeNull();
  });

  it('that is recorded for a month before keeps what fell due since, and ends the post behind that', async () => {
    const household = await world.household(zhejiang.base);
    const post = await active(household);
    service.clock.set('2024-08-15');
    await stateAfter(close(household.file, '2024-06-20'));
    const { state, months, plannedEnd } = await world.read(post);
    expect([state, plannedEnd]).toEqual(['ACTIVE', { reason: 'FILE_CLOSED', on: '2024-09-01' }]);
    const owed = months.filter((month) => month.state !== 'CANCELLED').map((month) => month.month);
    expect(owed).toEqual(['2024-06', '2024-07', '2024-08']);
  });
});

/** What goes on with a post while its file is closed, and what it is told where the closing came first. */
const RACES = [
  { what: 'set up', reach: undefined, late: ['PUBLISH_WITHOUT_ACTIVE_FILE'] },
  { what: 'published', reach: drafted, late: ['CONFLICT', 'ILLEGAL_TRANSITION', 'PUBLISH_WITHOUT_ACTIVE_FILE'] },
  { what: 'claimed', reach: shown, late: ['CLAIM_UNPUBLISHED'] },
  { what: 'put in force', reach: agreed, late: ['CONFLICT', 'ILLEGAL_TRANSITION', 'PUBLISH_WITHOUT_ACTIVE_FILE'] },
] as const;

describe.each(RACES)('a post that is $what while its file is closed', ({ what, reach, late }) => {
  const act = (household: Household, post: VirtualPost | undefined) => {
    if (post === undefined) return drawUp(household);
    if (what === 'published') return driver.publish(checker, post);
    return what === 'claimed' ? driver.claim(payer.caller, post.id) : driver.activate(checker, post);
  };

  it('never goes on past its month, in 20 rounds', async () => {
    const ends = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      service.clock.set(TODAY);
      const household = await world.household(zhejiang.base);
      const before = await places();
      const post = await reach?.(household);
      const [acted, closed] = await Promise.all([act(household, post), close(household.file)]);
      expect(valueOf(closed).state.state).toBe('CLOSED');
      if (!acted.ok) expect(late).toContain(failureOf(acted)?.code);
      ends.add(acted.ok ? 'acted first' : 'closed first');
      const id = acted.ok ? acted.value.state.id : post?.id;
      if (id === undefined) continue;
      const stored = await world.read({ id });
      const isHeld = what === 'put in force' && acted.ok;
      expect([stored.state, await openOf(household)]).toEqual(isHeld ? ['ACTIVE', id] : ['WITHDRAWN', undefined]);
      await passOn(BEHIND);
      const after = await world.read({ id });
      expect([isOpenPost(after), await openOf(household), await places()]).toEqual([false, undefined, before]);
      expect(after.months.filter(({ month, state }) => month > '2024-06' && state !== 'CANCELLED')).toEqual([]);
    }
    expect(ends.size).toBeGreaterThan(0);
  });
});

describe('what was read before a file changed, and would be written after', () => {
  /** The service, into whose first write something else comes. */
  const late = (interfere: () => Promise<unknown>) =>
    createTestPorts(table, { now: TODAY, through: interruptedTable(service.table, interfere) });
  const review = ({ file }: Household) => files.start(checker, file, { cause: 'YEARLY', reason: null });

  it('sets up no post', async () => {
    const household = await world.household(zhejiang.base);
    const driverThen = postDriverOf(late(() => review(household)));
    expect(await codeOf(driverThen.create(maker, household.file, { code: nextCode() }))).toBe(
      'PUBLISH_WITHOUT_ACTIVE_FILE',
    );
    expect(await openOf(household)).toBeUndefined();
  });

  it('publishes no post', async () => {
    const household = await world.household(zhejiang.base);
    const draft = await drafted(household);
    const driverThen = postDriverOf(late(() => review(household)));
    expect(await codeOf(driverThen.publish(checker, draft))).toBe('PUBLISH_WITHOUT_ACTIVE_FILE');
    expect(await world.read(draft)).toEqual(draft);
  });

  it('puts no agreement in force', async () => {
    const household = await world.household(zhejiang.base);
    const reserved = await agreed(household);
    const driverThen = postDriverOf(late(() => review(household)));
    expect(await codeOf(driverThen.activate(checker, reserved))).toBe('PUBLISH_WITHOUT_ACTIVE_FILE');
    expect(await world.read(reserved)).toEqual(reserved);
  });

  it('closes the file with the post that was set up meanwhile, or claimed, or put in force', async () => {
    const closing = { closingReason: 'OUT_OF_HARDSHIP', closedOn: null, reason: null } as const;
    for (const [reach, act, end] of [
      [undefined, (of: Household) => drawUp(of), 'WITHDRAWN'],
      [shown, (_: Household, post: VirtualPost) => driver.claim(payer.caller, post.id), 'WITHDRAWN'],
      [agreed, (_: Household, post: VirtualPost) => driver.activate(checker, post), 'ACTIVE'],
    ] as const) {
      const household = await world.household(zhejiang.base);
      const post = await reach?.(household);
      let changed: VirtualPost | undefined;
      const interfere = async () => {
        changed = await stateAfter(post === undefined ? drawUp(household) : act(household, post));
      };
      await stateAfter(hardshipDriverOf(late(interfere)).close(checker, household.file, closing));
      if (changed === undefined) throw new Error('nothing came into the write of the test');
      const { state, plannedEnd } = await world.read(changed);
      expect([state, plannedEnd?.on]).toEqual([end, end === 'ACTIVE' ? BEHIND : undefined]);
    }
  });
});

describe('a household', () => {
  it('has one open post, in 20 rounds of setting two up at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const household = await world.household(zhejiang.base);
      const answers = await Promise.all([drawUp(household), drawUp(household)]);
      expect(answers.map((answer) => failureOf(answer)?.code).filter((code) => code !== undefined)).toEqual([
        'SECOND_OPEN_POST',
      ]);
      const [won] = answers.flatMap((answer) => (answer.ok ? [answer.value.state.id] : []));
      expect(await openOf(household)).toBe(won);
    }
  });

  it('has another one once the first has ended', async () => {
    const household = await world.household(zhejiang.base);
    const first = await shown(household);
    expect(await codeOf(drawUp(household))).toBe('SECOND_OPEN_POST');
    await stateAfter(driver.withdraw(maker, first));
    expect((await drawUp(household)).ok).toBe(true);
  });

  it('that has no active file gets no post', async () => {
    const household = await world.household(zhejiang.base);
    const file = await stateAfter(files.start(checker, household.file, { cause: 'YEARLY', reason: null }));
    expect(await codeOf(drawUp({ ...household, file }))).toBe('PUBLISH_WITHOUT_ACTIVE_FILE');
  });
});

describe('a code', () => {
  it('names one post for good, in the whole country', async () => {
    const code = nextCode();
    const [one, other] = [await world.household(zhejiang.base), await world.household(zhejiang.base)];
    const first = await stateAfter(driver.create(maker, one.file, { code }));
    await stateAfter(driver.withdraw(maker, first));
    expect(failureOf(await driver.create(maker, other.file, { code }))).toEqual({ code: 'CODE_TAKEN', path: ['code'] });
  });
});

describe('a body that keeps an open post', () => {
  const bodies = driverOf(service);
  const second = adminOf('330000', 'second');

  it('is not dissolved until the post has ended, though its file is closed', async () => {
    const body = await plantBelow(service, zhejiang.upper, { regionCode: region('330881') });
    const household = await world.household(body);
    const post = await active(household);
    expect(await refusal(bodies.step(second, body, 'DISSOLVE'))).toBe('DISSOLVE_WITH_OPEN_HARDSHIP_FILES');
    await stateAfter(close(household.file));
    expect(await refusal(bodies.step(second, body, 'DISSOLVE'))).toBe('DISSOLVE_WITH_OPEN_POSTS');
    await passOn(BEHIND);
    expect((await world.read(post)).state).toBe('TERMINATED');
    expect(await refusal(bodies.step(second, body, 'DISSOLVE'))).not.toBe('DISSOLVE_WITH_OPEN_POSTS');
    expect((await service.request().bodies.readOccupancy(body.id)).openHardshipFiles).toBe(0);
  });
});
