import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Member, MembershipState } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { listMembers, type MemberQuery } from '#services/list-members.ts';
import { reviseMember } from '#services/revise-member.ts';
import { adminOf, day, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { known, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const { admit, step, request, answer } = driverOfPeople(service);
const by = zhejiang.admin;
const checker = adminOf('330000', 'checker');

interface Asking {
  readonly of: UnionBody;
  readonly state?: MembershipState;
  readonly asOf?: string;
  readonly caller?: ApiClient;
  readonly filter?: Partial<MemberQuery>;
}

async function idsOf({ of, state, asOf = TODAY, caller = by, filter }: Asking): Promise<readonly string[]> {
  const query: MemberQuery = { unionBodyId: of.id, subtree: true, asOf: day(asOf), state, ...filter };
  const page = { query, request: { limit: 100, after: undefined } };
  return (await known(listMembers(service.request(), service.act(caller), page))).items.map(({ item }) => item.id);
}

const newUpper = () => plantBelow(service, zhejiang.upper, { level: 'COUNTY', kind: 'FEDERATION' });
const join = (body: UnionBody, from = '2024-01-01', person = personWith()) =>
  stateAfter(admit({ body, by, from, person }));
const leave = (member: Member, on: string) => stateAfter(step(member, 'WITHDRAW', { by, on }));

async function link(duplicate: Member, survivor: Member): Promise<Member> {
  const key = { idempotencyKey: service.ids.next('Receipt'), id: duplicate.id, expectedVersion: duplicate.version };
  const command = { ...key, survivorId: survivor.id, reason: '同一人' };
  return stateAfter(linkDuplicate(service.request(), service.act(by), command));
}

async function moveTo(member: Member, to: UnionBody, receiver: ApiClient): Promise<Member> {
  const half = await stateAfter(answer(await stateAfter(request(member, to, by)), 'CONSENT_OUT', checker));
  return stateAfter(answer(half, 'CONSENT_IN', receiver));
}

async function revise(member: Member, caller: ApiClient, told: { name?: string; workUnit?: string }): Promise<Member> {
  const key = { idempotencyKey: service.ids.next('Receipt'), id: member.id, expectedVersion: member.version };
  const { name, workUnit } = told;
  const attributes = workUnit === undefined ? {} : { workUnit, migrant: true };
  const facts = factsWith({ attributes, attributesFrom: day('2024-02-01') });
  const person = name === undefined ? {} : { name };
  const command = { ...key, person, sex: undefined, facts };
  return stateAfter(reviseMember(service.request(), service.act(caller), command));
}

describe('whoever withdrew from a body', () => {
  it('and joined it again is a member there, and withdrawn no more', async () => {
    const body = await newUpper();
    const person = personWith();
    await leave(await join(body, '2024-01-01', person), '2024-02-01');
    const again = await join(body, '2024-03-01', person);
    expect(await idsOf({ of: body, state: 'WITHDRAWN', asOf: '2024-02-29' })).toEqual([again.id]);
    for (const asOf of ['2024-03-01', TODAY]) {
      expect(await idsOf({ of: body, state: 'WITHDRAWN', asOf })).toEqual([]);
      expect(await idsOf({ of: body, state: 'ACTIVE', asOf })).toEqual([again.id]);
    }
  });

  it('twice is told once', async () => {
    const body = await newUpper();
    const person = personWith();
    await leave(await join(body, '2024-01-01', person), '2024-02-01');
    const left = await leave(await join(body, '2024-03-01', person), '2024-04-01');
    for (const asOf of ['2024-02-01', '2024-04-01', TODAY]) {
      expect(await idsOf({ of: body, state: 'WITHDRAWN', asOf })).toEqual([left.id]);
    }
  });

  it('and joined another one has left the first, but not what stands above both', async () => {
    const upper = await newUpper();
    const [one, two] = [await plantBelow(service, upper), await plantBelow(service, upper)];
    const person = personWith();
    await leave(await join(one, '2024-01-01', person), '2024-02-01');
    const member = await join(two, '2024-03-01', person);
    expect(await idsOf({ of: one, state: 'WITHDRAWN' })).toEqual([member.id]);
    expect(await idsOf({ of: upper, state: 'WITHDRAWN' })).toEqual([]);
    expect(await idsOf({ of: upper, state: 'ACTIVE' })).toEqual([member.id]);
  });
});

describe('a person of two linked records', () => {
  it('that both ended is told once', async () => {
    const body = await newUpper();
    const duplicate = await leave(await join(body, '2024-01-01'), '2024-02-01');
    const survivor = await leave(await join(body, '2024-03-01'), '2024-04-01');
    await link(duplicate, survivor);
    expect(await idsOf({ of: body, state: 'WITHDRAWN' })).toEqual([survivor.id]);
    expect(await idsOf({ of: body, state: 'WITHDRAWN', asOf: '2024-02-29' })).toEqual([duplicate.id]);
  });

  it('is a member while one of them is, and in the list of no other state', async () => {
    const body = await newUpper();
    const duplicate = await leave(await join(body, '2024-01-01'), '2024-05-01');
    const survivor = await leave(await join(body, '2024-01-01'), '2024-03-01');
    await link(duplicate, survivor);
    expect(await idsOf({ of: body, asOf: '2024-04-01' })).toEqual([duplicate.id]);
    expect(await idsOf({ of: body, asOf: '2024-04-01', state: 'WITHDRAWN' })).toEqual([]);
    expect(await idsOf({ of: body, asOf: '2024-05-01', state: 'WITHDRAWN' })).toEqual([survivor.id]);
  });

  it('that lead to a third is told once', async () => {
    const body = await newUpper();
    const [first, second] = [await join(body), await join(body)];
    const survivor = await join(body, '2024-06-01');
    const linked = await link(await leave(first, '2024-05-01'), survivor);
    await link(await leave(second, '2024-05-01'), linked);
    expect(await idsOf({ of: body, asOf: '2024-04-01' })).toEqual([first.id]);
    expect(await idsOf({ of: body, asOf: '2024-05-31', state: 'WITHDRAWN' })).toEqual([first.id]);
    expect(await idsOf({ of: body, state: 'WITHDRAWN' })).toEqual([]);
    expect(await idsOf({ of: body })).toEqual([survivor.id]);
  });

  it('is found by the name of either record', async () => {
    const body = await newUpper();
    const duplicate = await leave(await join(body, '2024-01-01', personWith({ name: '赵旧名' })), '2024-05-01');
    const survivor = await leave(await join(body, '2024-01-01', personWith({ name: '钱新名' })), '2024-05-01');
    await link(duplicate, survivor);
    const find = (filter: Partial<MemberQuery>, state?: MembershipState, asOf = TODAY) =>
      idsOf({ of: body, asOf, filter: { ...filter, state } });
    expect(await find({ name: '赵旧名' }, 'WITHDRAWN')).toEqual([duplicate.id]);
    expect(await find({ initials: 'qxm' }, 'WITHDRAWN')).toEqual([survivor.id]);
    expect(await find({ initials: 'zjm' }, undefined, '2024-04-01')).toEqual([duplicate.id]);
    expect(await find({ name: '钱新名' }, undefined, '2024-04-01')).toEqual([survivor.id]);
  });
});

describe('what a later body recorded', () => {
  it('is no filter of the former one’s list, in another federation too', async () => {
    const body = await newUpper();
    const away = await plantBelow(service, jiangxi.upper, { regionCode: jiangxi.base.regionCode });
    const attributes = { workUnit: '第一公司', migrant: false };
    const person = personWith();
    const member = await stateAfter(admit({ body, by, person, from: '2024-01-01', facts: { attributes } }));
    service.clock.set('2024-06-16');
    await revise(await moveTo(member, away, jiangxi.admin), jiangxi.admin, { workUnit: '第二公司' });
    for (const [state, asOf] of [['TRANSFERRED', '2024-06-16'] as const, ['ACTIVE', '2024-05-01'] as const]) {
      const find = (filter: Partial<MemberQuery>) => idsOf({ of: body, asOf, filter: { ...filter, state } });
      expect(await find({ workUnit: '第一公司', migrant: false })).toEqual([member.id]);
      expect(await find({ workUnit: '第二公司' })).toEqual([]);
      expect(await find({ migrant: true })).toEqual([]);
    }
    service.clock.set(TODAY);
  });

  it('finds nobody for the former one by a name that it never knew', async () => {
    const [body, next] = [await newUpper(), await newUpper()];
    const member = await join(body, '2024-01-01', personWith({ name: '孙旧名' }));
    service.clock.set('2024-06-16');
    await revise(await moveTo(member, next, adminOf('330000', 'other')), by, { name: '李新名' });
    const caller = staffOf('OFFICER', body);
    const find = (filter: Partial<MemberQuery>) => idsOf({ of: body, asOf: '2024-05-01', caller, filter });
    expect(await find({})).toEqual([member.id]);
    expect(await find({ name: '李新名' })).toEqual([]);
    expect(await find({ initials: 'lxm' })).toEqual([]);
    service.clock.set(TODAY);
  });

  it('does not undo how the person left, in the eyes of the former one', async () => {
    const upper = await newUpper();
    const [one, two] = [await plantBelow(service, upper), await plantBelow(service, upper)];
    const person = personWith();
    await leave(await join(one, '2024-01-01', person), '2024-02-01');
    const member = await join(two, '2024-03-01', person);
    expect(await idsOf({ of: one, state: 'WITHDRAWN', caller: staffOf('OFFICER', one) })).toEqual([member.id]);
  });
});
