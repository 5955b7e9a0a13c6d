import { beforeEach, describe, expect, it } from 'vitest';
import type { SponsorId, VirtualPostId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import { ruleProblem } from '#domain/problem.ts';
import { COUNTED_STATES, type CountedState } from '#domain/virtual-post/post-sums.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { postWrites } from '#services/post-writes.ts';
import { createTestTable } from '../support/engine.ts';
import { plantMember } from '../support/household.ts';
import { interruptedTable } from '../support/interrupted-table.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { driverOfPeople } from '../support/people.ts';
import { changeOf } from '../support/plant-body.ts';
import { codeOf, postDriverOf } from '../support/post-driver.ts';
import { postWorldOf, type Household, type Payer } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

/** How often 16 sponsors claim one post at once; more by NIANGJIA_CLAIM_ROUNDS. */
const ASKED = process.env['NIANGJIA_CLAIM_ROUNDS'];
const ROUNDS = Number(ASKED ?? 40);
const SPONSORS = 16;
const TODAY = '2024-06-15';

const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const { maker } = world.deskOf(zhejiang);

const placesOf = (id: SponsorId): Promise<number> => service.request().sponsors.placesTaken(id);

/** How many posts of a federation stand in each state by the counts of the store. */
async function stockOf({ base }: Federation): Promise<Record<CountedState, number>> {
  const pages = await service.request().postSums.stock(base.regionCode);
  const count = (state: CountedState): number => pages.reduce((sum, page) => sum + (page.get(state) ?? 0), 0);
  return Object.fromEntries(COUNTED_STATES.map((state) => [state, count(state)])) as Record<CountedState, number>;
}

const placesOfAll = (payers: readonly Payer[]): Promise<readonly number[]> => {
  const { sponsors } = service.request();
  return Promise.all(payers.map(({ sponsor }) => sponsors.placesTaken(sponsor.id)));
};

/** A post that is published as another one is, for a household of its own. */
async function plantLike(template: VirtualPost, round: number): Promise<VirtualPost> {
  const householdId = service.ids.next('Household');
  const id = service.ids.next('VirtualPost');
  const post: VirtualPost = { ...template, id, householdId, personNames: [], version: 1, code: `ROUND-${round}` };
  const act = service.act(maker);
  const { outcome } = await service.request().ledger.commit(changeOf(service, ...postWrites(null, post, { act })));
  if (outcome !== 'COMMITTED') throw new Error(`a post was not planted: ${outcome}`);
  return post;
}

beforeEach(() => {
  service.clock.set(TODAY);
});

describe(`${SPONSORS} sponsors that claim one post at once`, () => {
  it(
    `are one that has it and ${SPONSORS - 1} that are told so, in ${ROUNDS} rounds`,
    async () => {
      const homes = [zhejiang, jiangxi];
      const payers = await Promise.all(
        Array.from({ length: SPONSORS }, (_, at) => world.payer(homes[at % 2] ?? zhejiang, { mostPosts: 1000 })),
      );
      const template = await world.published(zhejiang);
      const won = new Map<SponsorId, number>(payers.map(({ sponsor }) => [sponsor.id, 0]));
      const before = await stockOf(zhejiang);
      let spent = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const post = await plantLike(template, round);
        const began = performance.now();
        const answers = await Promise.all(payers.map(({ caller }) => driver.claim(caller, post.id)));
        spent += performance.now() - began;
        const winners = answers.flatMap((answer) => (answer.ok ? [answer.value.state] : []));
        expect(winners).toHaveLength(1);
        const lost = answers.filter(({ ok }) => !ok).map(failureOf);
        expect(lost).toEqual(lost.map(() => ruleProblem('ALREADY_CLAIMED', 'id')));
        const stored = await world.read(post);
        expect([stored]).toEqual(winners);
        expect(stored.claims.map(({ state }) => state)).toEqual(['RESERVED']);
        for (const { sponsorId } of stored.claims) won.set(sponsorId, (won.get(sponsorId) ?? 0) + 1);
        expect(await placesOfAll(payers)).toEqual([...won.values()]);
        expect(await stockOf(zhejiang)).toEqual({ ...before, CLAIMED: before.CLAIMED + round });
      }
      const lucky = [...won.values()].filter((count) => count > 0).length;
      const told = `${ROUNDS} rounds: ${lucky} sponsors won, ${(spent / ROUNDS).toFixed(0)} ms of claiming a round`;
      if (ASKED !== undefined) process.stdout.write(`${told}\n`);
      expect(
        [...won.values()].reduce((sum, count) => sum + count, 0),
        told,
      ).toBe(ROUNDS);
      expect(lucky, told).toBeGreaterThan(1);
    },
    60_000 + ROUNDS * 2000,
  );
});

describe('a sponsor that claims more posts at once than it may hold', () => {
  it('has as many as it may, and is told of its limit at all others', async () => {
    const { sponsor, caller } = await world.payer(zhejiang, { mostPosts: 3 });
    const posts = await Promise.all(Array.from({ length: 8 }, () => world.published(zhejiang)));
    const answers = await Promise.all(posts.map(({ id }) => driver.claim(caller, id)));
    const won = answers.flatMap((answer) => (answer.ok ? [answer.value.state] : []));
    expect(won).toHaveLength(3);
    const lost = answers.filter(({ ok }) => !ok).map(failureOf);
    expect(lost).toEqual(lost.map(() => ruleProblem('SPONSOR_LIMIT', 'sponsorId')));
    expect(await placesOf(sponsor.id)).toBe(3);
    const states = await Promise.all(posts.map(async (post) => (await world.read(post)).state));
    expect(states.filter((state) => state === 'PUBLISHED')).toHaveLength(5);
  });

  it('has a place again for each claim that came to nothing', async () => {
    const { sponsor, caller } = await world.payer(zhejiang, { mostPosts: 1 });
    const [one, other] = [await world.published(zhejiang), await world.published(zhejiang)];
    const claimed = await stateAfter(driver.claim(caller, one.id));
    expect(await codeOf(driver.claim(caller, other.id))).toBe('SPONSOR_LIMIT');
    await stateAfter(driver.cancel(caller, claimed));
    expect(await placesOf(sponsor.id)).toBe(0);
    expect((await driver.claim(caller, other.id)).ok).toBe(true);
    expect(await placesOf(sponsor.id)).toBe(1);
  });

  it('may claim none where its limit is nought', async () => {
    const { caller } = await world.payer(zhejiang, { mostPosts: 0 });
    expect(await codeOf(driver.claim(caller, (await world.published(zhejiang)).id))).toBe('SPONSOR_LIMIT');
  });
});

describe('a claim on the last day of a publication', () => {
  /** A post whose publication ends before 1 July, and how a claim at an instant ends. */
  async function claimAt(instant: string) {
    const { caller } = await world.payer(zhejiang);
    const post = await world.published(zhejiang, '2024-07-01');
    service.clock.setTo(instant);
    return { code: await codeOf(driver.claim(caller, post.id)), post };
  }

  it('wins in its last millisecond in Shanghai', async () => {
    expect((await claimAt('2024-06-30T15:59:59.999Z')).code).toBeUndefined();
  });

  it('comes too late at midnight in Shanghai, though nothing has told of its end', async () => {
    const { code, post } = await claimAt('2024-06-30T16:00:00.000Z');
    expect(code).toBe('CLAIM_UNPUBLISHED');
    expect((await world.read(post)).state).toBe('PUBLISHED');
  });
});

describe('a reservation that is over', () => {
  const LAPSES = '2024-06-29';

  async function reserved(payer: Payer): Promise<VirtualPostId> {
    const post = await world.published(zhejiang);
    await stateAfter(driver.claim(payer.caller, post.id));
    return post.id;
  }

  it('holds on its last day, and gives the post to the next on the day after', async () => {
    const [first, next] = [await world.payer(zhejiang), await world.payer(zhejiang)];
    const id = await reserved(first);
    service.clock.set('2024-06-28');
    expect(await codeOf(driver.claim(next.caller, id))).toBe('ALREADY_CLAIMED');
    service.clock.set(LAPSES);
    const claimed = await stateAfter(driver.claim(next.caller, id));
    expect(claimed.claims.map(({ state }) => state)).toEqual(['LAPSED', 'RESERVED']);
    expect([await placesOf(first.sponsor.id), await placesOf(next.sponsor.id)]).toEqual([0, 1]);
  });

  it('may be claimed anew by the sponsor that let it lapse, for one place', async () => {
    const payer = await world.payer(zhejiang, { mostPosts: 1 });
    const id = await reserved(payer);
    service.clock.set(LAPSES);
    expect((await driver.claim(payer.caller, id)).ok).toBe(true);
    expect(await placesOf(payer.sponsor.id)).toBe(1);
  });
});

describe('a sponsor that is closed', () => {
  it('has claimed before or claims nothing, in 10 rounds of claiming while it is being closed', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      const { sponsor, caller } = await world.payer(zhejiang);
      const post = await world.published(zhejiang);
      const [claimed, closed] = await Promise.all([
        driver.claim(caller, post.id),
        driver.closeSponsor(zhejiang.admin, sponsor),
      ]);
      expect(valueOf(closed).state.closedOn).toBe(TODAY);
      expect(failureOf(claimed)?.code).toBe(claimed.ok ? undefined : 'SPONSOR_CLOSED');
      expect(await placesOf(sponsor.id)).toBe(claimed.ok ? 1 : 0);
      expect((await world.read(post)).claims).toHaveLength(claimed.ok ? 1 : 0);
      outcomes.add(claimed.ok ? 'claimed' : 'closed');
    }
    expect(outcomes.size).toBeGreaterThan(0);
  });

  it('claims nothing that it set out to claim before and would have written after', async () => {
    const { sponsor, caller } = await world.payer(zhejiang);
    const post = await world.published(zhejiang);
    const through = interruptedTable(service.table, () => driver.closeSponsor(zhejiang.admin, sponsor));
    const late = postDriverOf(createTestPorts(table, { now: TODAY, through }));
    expect(await codeOf(late.claim(caller, post.id))).toBe('SPONSOR_CLOSED');
    expect([(await world.read(post)).claims, await placesOf(sponsor.id)]).toEqual([[], 0]);
  });

  it('claims nothing any more, and keeps what it claimed', async () => {
    const { sponsor, caller } = await world.payer(zhejiang);
    const [one, other] = [await world.published(zhejiang), await world.published(zhejiang)];
    await stateAfter(driver.claim(caller, one.id));
    await stateAfter(driver.closeSponsor(zhejiang.admin, sponsor));
    expect(await codeOf(driver.claim(caller, other.id))).toBe('SPONSOR_CLOSED');
    expect((await world.read(one)).state).toBe('CLAIMED');
  });
});

describe('a household and its own sponsor', () => {
  async function publishedFor(household: Household): Promise<VirtualPostId> {
    const draft = await world.draft(zhejiang, household);
    return (await stateAfter(driver.publish(world.deskOf(zhejiang).checker, draft))).id;
  }

  const { admin, base } = zhejiang;
  let planted = 900;
  const plant = (state?: 'WITHDRAWN'): Promise<Member> =>
    plantMember(service.request(), { body: base, order: (planted += 1), ...(state === undefined ? {} : { state }) });
  const link = ({ id, version }: Member, survivor: Pick<Member, 'id'>) => {
    const target = { idempotencyKey: service.ids.next('Receipt'), id, expectedVersion: version };
    const linking = { ...target, survivorId: survivor.id, reason: '同一人' };
    return stateAfter(linkDuplicate(service.request(), service.act(admin), linking));
  };
  /** How a claim of a sponsor that is related to a member ends. */
  const claimOf = async (id: VirtualPostId, { id: related }: Pick<Member, 'id'>): Promise<string | undefined> => {
    const { caller } = await world.payer(zhejiang, { relatedMemberIds: [related] });
    return codeOf(driver.claim(caller, id));
  };

  it('are told apart by the members a sponsor is related to', async () => {
    const household = await world.household(base);
    expect(await claimOf(await publishedFor(household), household.member)).toBe('CLAIM_OWN_HOUSEHOLD');
    expect(await claimOf((await world.published(zhejiang)).id, household.member)).toBeUndefined();
  });

  it('are known by a duplicate of a record of the household', async () => {
    const household = await world.household(base);
    const duplicate = await plant('WITHDRAWN');
    await link(duplicate, household.member);
    expect(await claimOf(await publishedFor(household), duplicate)).toBe('CLAIM_OWN_HOUSEHOLD');
  });

  it('are known where the record of the household is itself a duplicate, by each other one of the person', async () => {
    const household = await world.household(base);
    const id = await publishedFor(household);
    const [survivor, other] = [await plant(), await plant('WITHDRAWN')];
    const left = await stateAfter(driverOfPeople(service).step(household.member, 'WITHDRAW', { by: admin }));
    for (const duplicate of [left, other]) await link(duplicate, survivor);
    expect(await claimOf(id, survivor)).toBe('CLAIM_OWN_HOUSEHOLD');
    expect(await claimOf(id, other)).toBe('CLAIM_OWN_HOUSEHOLD');
    expect(await claimOf(id, await plant())).toBeUndefined();
  });
});
