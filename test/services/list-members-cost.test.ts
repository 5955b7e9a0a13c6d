import { expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listMembers, type MemberQuery } from '#services/list-members.ts';
import { memberWrites } from '#services/member-writes.ts';
import type { Ports } from '#services/ports.ts';
import { listMemberCards } from '#services/show-benefit-card.ts';
import { day } from '../support/builders.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { membershipWith, memberWith, sealedWith, stepWith } from '../support/member-with.ts';
import { known } from '../support/outcome.ts';
import { changeOf, plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const made = await createTestTable();
const table = createFaultyTable(made);
const service = createTestPorts(made, { now: TODAY, through: table });
const { zhejiang } = await saveTwoFederations(service.request());
type MoreOfMember = (ports: Ports, act: Act, member: Member) => Promise<unknown>;
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
/** Members whom one write takes: each takes four items, and a write takes a hundred. */
const AT_ONCE = 20;

function memberOf(body: UnionBody, facts: Partial<Member> = {}): Member {
  const id: MemberId = service.ids.next('Member');
  const memberships = [membershipWith([stepWith('ACTIVE', '2024-03-01')], body)];
  return memberWith({ ...sealedWith('张三', id), id, version: 1, memberships, ...facts });
}

async function save(members: readonly Member[]): Promise<void> {
  for (let from = 0; from < members.length; from += AT_ONCE) {
    const part = members.slice(from, from + AT_ONCE);
    const writes = part.flatMap((member) => memberWrites(null, member).filter(({ type }) => type !== 'OCCUPY'));
    const { outcome } = await service.request().ledger.commit(changeOf(service, ...writes));
    expect(outcome).toBe('COMMITTED');
  }
}

/** How many requests of each kind one page of a hundred takes, and whom it shows; `more` is what else is read of them. */
async function costOf(body: UnionBody, filter: Partial<MemberQuery> = {}, more?: MoreOfMember) {
  const query: MemberQuery = { unionBodyId: body.id, subtree: true, asOf: day(TODAY), ...filter };
  const page = { query, request: { limit: 100, after: undefined } };
  const before = [table.requestsOf('QueryCommand'), table.requestsOf('BatchGetItemCommand')] as const;
  const [ports, act] = [service.request(), service.act(zhejiang.admin)];
  const { items } = await known(listMembers(ports, act, page));
  if (more !== undefined) await Promise.all(items.map(({ item }) => more(ports, act, item)));
  const queries = table.requestsOf('QueryCommand') - before[0];
  return { queries, batches: table.requestsOf('BatchGetItemCommand') - before[1], shown: items.length };
}

it.each([10, 500])('a page of %d members takes one Query, and a BatchGet after that of the body', async (count) => {
  const body = await plantBelow(service, zhejiang.upper);
  await save(Array.from({ length: count }, () => memberOf(body)));
  const shown = Math.min(count, 100);
  expect(await costOf(body)).toEqual({ queries: 1, batches: 2, shown });
  expect(await costOf(body, { name: '李四' })).toEqual({ queries: 1, batches: 1, shown: 0 });
});

it('a page of which a filter leaves out all reads on by the hundred, eight times at most', async () => {
  const body = await plantBelow(service, zhejiang.upper);
  await save(Array.from({ length: 900 }, () => memberOf(body)));
  expect(await costOf(body, { migrant: true })).toEqual({ queries: 8, batches: 9, shown: 0 });
});

it('a page with people of linked records takes one BatchGet more, however many they are', async () => {
  const body = await plantBelow(service, zhejiang.upper);
  const left = [membershipWith([stepWith('ACTIVE', '2024-02-01'), stepWith('WITHDRAWN', '2024-05-01')], body)];
  const pairs = Array.from({ length: 3 }, () => {
    const duplicate = memberOf(body, { memberships: left });
    const survivor = memberOf(body, { duplicates: [duplicate.id] });
    return [{ ...duplicate, duplicateOf: survivor.id }, survivor] as const;
  });
  await save(pairs.flat());
  expect(await costOf(body)).toEqual({ queries: 1, batches: 3, shown: 3 });
});

it('a page with the cards of all its members takes one BatchGet more', async () => {
  const body = await plantBelow(service, zhejiang.upper);
  const { card } = await world.usable('of-everybody');
  const cards = Array.from({ length: 100 }, () => ({ ...card, id: service.ids.next('BenefitCard') }));
  const saves = cards.map((state) => ({ type: 'SAVE', noun: 'benefitCard', state, readVersion: 0 }) as const);
  for (let from = 0; from < saves.length; from += AT_ONCE) {
    const { outcome } = await service.request().ledger.commit(changeOf(service, ...saves.slice(from, from + AT_ONCE)));
    expect(outcome).toBe('COMMITTED');
  }
  await save(cards.map(({ id }) => memberOf(body, { cards: [id] })));
  const listed: number[] = [];
  const count: MoreOfMember = async (...asked) => listed.push((await listMemberCards(...asked)).length);
  expect(await costOf(body, {}, count)).toEqual({ queries: 1, batches: 3, shown: 100 });
  expect(listed).toEqual(cards.map(() => 1));
});
