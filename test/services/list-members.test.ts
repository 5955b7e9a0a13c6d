import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listMembers, type MemberQuery } from '#services/list-members.ts';
import type { Ports } from '#services/ports.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, day, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { known, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const { admit, step, request, answer, read } = driverOfPeople(service);
const bodies = driverOf(service);
const by = zhejiang.admin;
const [checker, other] = [adminOf('330000', 'checker'), adminOf('330000', 'other')];

interface Asking {
  readonly of: UnionBody;
  readonly asOf?: string;
  readonly caller?: ApiClient;
  readonly filter?: Partial<MemberQuery>;
}

async function page({ of, asOf = TODAY, caller = by, filter }: Asking, limit: number, after?: string) {
  const query: MemberQuery = { unionBodyId: of.id, subtree: true, asOf: day(asOf), ...filter };
  return listMembers(service.request(), service.act(caller), { query, request: { limit, after } });
}

async function listed(asking: Asking, limit = 100): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (let after: string | undefined, more = true; more;) {
    const slice = await known(page(asking, limit, after));
    members.push(...slice.items.map(({ item }) => item));
    more = slice.hasMore;
    after = slice.end;
  }
  return members;
}

const idsOf = async (asking: Asking, limit?: number): Promise<readonly string[]> =>
  (await listed(asking, limit)).map(({ id }) => id);

/** The members that one list of today loads, shown or not. */
async function loadedFor(body: UnionBody, state: MemberQuery['state']): Promise<readonly string[]> {
  const ports = service.request();
  const loaded: string[] = [];
  const findAll: Ports['members']['findAll'] = (ids) => {
    loaded.push(...ids);
    return ports.members.findAll(ids);
  };
  const counting: Ports = Object.create(ports, { members: { value: { ...ports.members, findAll } } }) as Ports;
  const query: MemberQuery = { unionBodyId: body.id, subtree: false, asOf: day(TODAY), state };
  await listMembers(counting, service.act(by), { query, request: { limit: 10, after: undefined } });
  return loaded;
}

const newUpper = () => plantBelow(service, zhejiang.upper, { level: 'COUNTY', kind: 'FEDERATION' });
const join = (body: UnionBody, facts = {}) => stateAfter(admit({ body, by, ...facts }));

describe('members of a body', () => {
  it('are those of the body alone, and with the subtree those of all below, each once, by pages of any size', async () => {
    const upper = await newUpper();
    const [one, two] = [await plantBelow(service, upper), await plantBelow(service, upper)];
    const own = await join(upper);
    const below = [await join(one), await join(one), await join(two)].map(({ id }) => id);
    expect(await idsOf({ of: upper, filter: { subtree: false } })).toEqual([own.id]);
    for (const limit of [1, 2, 3, 100]) {
      const ids = await idsOf({ of: upper }, limit);
      expect(ids[0]).toBe(own.id);
      expect(new Set(ids)).toEqual(new Set([own.id, ...below]));
      expect(ids).toHaveLength(4);
    }
  });

  it('are as of a day: from the first day on, and no longer on the day of leaving', async () => {
    const body = await newUpper();
    const member = await join(body, { from: '2024-02-01' });
    await stateAfter(step(member, 'WITHDRAW', { by, on: '2024-05-01' }));
    const on = (asOf: string) => idsOf({ of: body, asOf });
    expect(await on('2024-01-31')).toEqual([]);
    expect(await on('2024-02-01')).toEqual([member.id]);
    expect(await on('2024-04-30')).toEqual([member.id]);
    expect(await on('2024-05-01')).toEqual([]);
  });

  it('follow the tree of the day when their body moves, forth and back', async () => {
    const [old, next] = [await newUpper(), await newUpper()];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const branch = await plantBelow(service, body, { kind: 'BRANCH' });
    const ids = [(await join(body)).id, (await join(branch)).id].sort((l, r) => (l < r ? -1 : 1));
    const move = async (asked: UnionBody, to: UnionBody, on: string) => {
      const requested = await done(bodies.move(other, asked, { id: to.id, on }));
      return done(bodies.answer(checker, await done(bodies.answer(checker, requested, 'CONSENT OUT')), 'CONSENT IN'));
    };
    const sorted = async (asking: Asking) => [...(await idsOf(asking))].sort((l, r) => (l < r ? -1 : 1));
    const moved = await move(body, next, '2024-04-01');
    for (const caller of [by, staffOf('OFFICER', zhejiang.upper)]) {
      expect(await sorted({ of: old, asOf: '2024-03-31', caller })).toEqual(ids);
      expect(await sorted({ of: next, asOf: '2024-03-31', caller })).toEqual([]);
      expect(await sorted({ of: old, asOf: '2024-04-01', caller })).toEqual([]);
      expect(await sorted({ of: next, asOf: '2024-04-01', caller })).toEqual(ids);
    }
    await move(moved, old, '2024-06-01');
    expect(await sorted({ of: old })).toEqual(ids);
    expect(await sorted({ of: next })).toEqual([]);
    expect(await sorted({ of: next, asOf: '2024-05-31' })).toEqual(ids);
    expect(await idsOf({ of: old, caller: staffOf('OFFICER', old) }, 1)).toHaveLength(2);
    expect(await idsOf({ of: next, caller: staffOf('OFFICER', next) })).toEqual([]);
  });

  it('are not read on where a body came in since: no row is told twice or left out', async () => {
    const [old, next] = [await newUpper(), await newUpper()];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const ids = [(await join(next)).id, (await join(next)).id, (await join(body)).id].sort();
    const asking = { of: next, caller: staffOf('OFFICER', next) };
    const { end } = await known(page(asking, 1));
    const moved = await done(bodies.move(other, body, { id: next.id }));
    await done(bodies.answer(checker, await done(bodies.answer(checker, moved, 'CONSENT OUT')), 'CONSENT IN'));
    expect(await page(asking, 1, end)).toBeUndefined();
    expect([...(await idsOf(asking, 1))].sort()).toEqual(ids);
  });

  it('of a body that moved away are named by no page, also where it ends among their rows', async () => {
    const [old, next] = [await newUpper(), await newUpper()];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const hidden = [await join(body), await join(body), await join(body)];
    const requested = await done(bodies.move(other, body, { id: next.id }));
    await done(bodies.answer(checker, await done(bodies.answer(checker, requested, 'CONSENT OUT')), 'CONSENT IN'));
    const own = await join(old);
    const caller = staffOf('OFFICER', old);
    const slice = await known(page({ of: old, caller }, 2));
    expect(slice.items.map(({ item }) => item.id)).toEqual([own.id]);
    const [random] = hidden.map(({ id }) => id.slice(id.indexOf('_') + 1));
    expect(slice.end).toContain(own.id.slice(own.id.indexOf('_') + 1));
    expect(slice.end).not.toContain(random);
  });

  it('who left stand where a page may end: it reads on behind them', async () => {
    const body = await newUpper();
    for (let count = 0; count < 4; count += 1) {
      await stateAfter(step(await join(body), 'WITHDRAW', { by, on: '2024-05-01' }));
    }
    const staying = await join(body);
    for (const limit of [1, 2, 3]) expect(await idsOf({ of: body }, limit)).toEqual([staying.id]);
    expect(await idsOf({ of: body, asOf: '2024-06-01' }, 1)).toEqual([staying.id]);
  });

  it('who left are found by how they left, on that day and on every later one', async () => {
    const body = await newUpper();
    const left = await stateAfter(step(await join(body), 'WITHDRAW', { by, on: '2024-05-01' }));
    const staying = await join(body);
    const find = (state: MemberQuery['state'], asOf: string) => idsOf({ of: body, asOf, filter: { state } });
    expect(await find('WITHDRAWN', '2024-04-30')).toEqual([]);
    for (const asOf of ['2024-05-01', '2024-05-02', TODAY]) {
      expect(await find('WITHDRAWN', asOf)).toEqual([left.id]);
      expect(await find('EXPELLED', asOf)).toEqual([]);
      expect(await find('ACTIVE', asOf)).toEqual([staying.id]);
    }
  });

  it.each(['ACTIVE', 'RETAINED', 'APPLIED', 'TRANSFERRING', undefined] as const)(
    'who left are not loaded where today’s %s are asked for, nor those who stay where an ended state is',
    async (state) => {
      const body = await newUpper();
      const left = await stateAfter(step(await join(body), 'WITHDRAW', { by, on: '2024-05-01' }));
      const staying = await join(body);
      expect(await loadedFor(body, state)).toEqual([staying.id]);
      expect(await loadedFor(body, 'WITHDRAWN')).toEqual([left.id]);
    },
  );

  it('of a body that moved out of the caller’s scope since are not shown for the days before', async () => {
    const [old, next] = [await newUpper(), await newUpper()];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const member = await join(body);
    const requested = await done(bodies.move(other, body, { id: next.id }));
    await done(bodies.answer(checker, await done(bodies.answer(checker, requested, 'CONSENT OUT')), 'CONSENT IN'));
    const before = { of: old, asOf: '2024-06-01' };
    expect(await idsOf({ ...before, caller: staffOf('OFFICER', old) })).toEqual([]);
    expect(await idsOf({ ...before, caller: by })).toEqual([member.id]);
  });

  it('of a body that moves into the caller’s scope on a day to come are not shown before that day', async () => {
    const [old, next] = [await newUpper(), await newUpper()];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const member = await join(body);
    const requested = await done(bodies.move(other, body, { id: next.id, on: '2024-06-20' }));
    await done(bodies.answer(checker, await done(bodies.answer(checker, requested, 'CONSENT OUT')), 'CONSENT IN'));
    const ahead = { of: next, asOf: '2024-06-20' };
    expect(await idsOf({ ...ahead, caller: by })).toEqual([member.id]);
    expect(await idsOf({ ...ahead, caller: staffOf('OFFICER', next) })).toEqual([]);
  });

  it('who left for a body out of scope are shown up to the day of leaving, and nothing of what came after', async () => {
    const [one, two] = [await newUpper(), await newUpper()];
    const attributes = { workUnit: '第一公司' };
    const member = await join(one, { facts: { attributes } });
    const asked = await stateAfter(request(member, two, other));
    const half = await stateAfter(answer(asked, 'CONSENT_IN', checker));
    await stateAfter(answer(half, 'CONSENT_OUT', checker));
    const caller = staffOf('OFFICER', one);
    const [seen] = await listed({ of: one, asOf: '2024-06-01', caller });
    expect(seen?.memberships.map(({ unionBodyId }) => unionBodyId)).toEqual([one.id]);
    expect(await idsOf({ of: one, caller })).toEqual([]);
    expect((await read(member)).memberships).toHaveLength(2);
  });

  it('are found by state, migrant, work unit, name and initials, as they were on the day', async () => {
    const body = await newUpper();
    const attributes = { migrant: true, workUnit: '江山市第一建筑公司' };
    const migrant = await join(body, { person: personWith({ name: '张三' }), facts: { attributes } });
    const plain = await join(body, { person: personWith({ name: '李四' }) });
    const retained = await stateAfter(step(plain, 'RETAIN', { by, on: '2024-05-01', reason: 'UNEMPLOYED' }));
    const find = (filter: Partial<MemberQuery>, asOf = TODAY) => idsOf({ of: body, asOf, filter });
    expect(await find({ migrant: true })).toEqual([migrant.id]);
    expect(await find({ migrant: false })).toEqual([retained.id]);
    expect(await find({ migrant: true }, '2023-12-31')).toEqual([]);
    expect(await find({ workUnit: '江山市第一建筑公司' })).toEqual([migrant.id]);
    expect(await find({ state: 'RETAINED' })).toEqual([retained.id]);
    expect(await find({ state: 'RETAINED' }, '2024-04-30')).toEqual([]);
    expect(await find({ state: 'ACTIVE' }, '2024-04-30')).toHaveLength(2);
    expect(await find({ name: '张三' })).toEqual([migrant.id]);
    expect(await find({ name: '张' })).toEqual([]);
    expect(await find({ initials: 'ls' })).toEqual([retained.id]);
    expect(await find({ initials: 'ZS', migrant: true })).toEqual([migrant.id]);
  });

  it('are nobody’s business in another federation, nor for those who read no members', async () => {
    const body = await newUpper();
    await join(body);
    expect(await idsOf({ of: body, caller: jiangxi.admin })).toEqual([]);
    expect(await idsOf({ of: body, caller: zhejiang.dashboard })).toEqual([]);
    expect(await idsOf({ of: body, caller: staffOf('OFFICER', await newUpper()) })).toEqual([]);
  });
});
