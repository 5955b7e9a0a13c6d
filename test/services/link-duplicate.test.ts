import { describe, expect, it } from 'vitest';
import type { Member } from '#domain/member/member.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { listMembers } from '#services/list-members.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { reviseMember } from '#services/revise-member.ts';
import { adminOf, day, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, known, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const { admit, step, request, answer, read } = driverOfPeople(service);
const [by, checker, nation] = [adminOf('330000', 'maker'), adminOf('330000', 'checker'), adminOf('000000')];
const body = await plantBelow(service, zhejiang.upper);
const away = await plantBelow(service, jiangxi.upper, { regionCode: region('360704') });

function link(duplicate: Member, survivor: Member, caller = by) {
  const key = { idempotencyKey: service.ids.next('Receipt'), id: duplicate.id, expectedVersion: duplicate.version };
  return linkDuplicate(service.request(), service.act(caller), { ...key, survivorId: survivor.id, reason: '同一人' });
}

/** A record that ended on the first of June, and one of the same person that is open. */
async function twoRecords(end: 'WITHDRAW' | 'EXPEL' | 'DECEASE' = 'WITHDRAW') {
  const person = personWith();
  const joined = await stateAfter(admit({ body, by, person, from: '2024-01-01' }));
  const duplicate = await stateAfter(step(joined, end, { by, on: '2024-06-01' }));
  const survivor = await stateAfter(admit({ body, by, from: '2024-03-01' }));
  return { person, duplicate, survivor };
}

async function idsOn(asOf: string, filter: { readonly name?: string } = {}): Promise<readonly string[]> {
  const query = { unionBodyId: body.id, subtree: true, asOf: day(asOf), ...filter };
  const request = { limit: 100, after: undefined };
  const page = await known(listMembers(service.request(), service.act(by), { query, request }));
  return page.items.map(({ item }) => item.id);
}

async function moveAway(member: Member): Promise<Member> {
  const half = await stateAfter(answer(await stateAfter(request(member, away, by)), 'CONSENT_OUT', checker));
  return stateAfter(answer(half, 'CONSENT_IN', jiangxi.admin));
}

describe('a linked duplicate', () => {
  it.each([
    { end: 'EXPEL', code: 'REJOIN_EXPELLED_WITHOUT_REVIEW' },
    { end: 'DECEASE', code: 'EDIT_ENDED_MEMBERSHIP' },
  ] as const)('does not hide what ended by $end', async ({ end, code }) => {
    const { duplicate, survivor } = await twoRecords(end);
    expect(failureOf(await link(duplicate, survivor))).toEqual({ code, path: ['id'] });
    const left = await stateAfter(step(survivor, 'WITHDRAW', { by, on: '2024-06-02' }));
    const standing = await stateAfter(link(left, duplicate));
    expect(standing).toMatchObject({ id: duplicate.id, duplicates: [left.id] });
  });

  it('leads to no record of another federation', async () => {
    const { duplicate } = await twoRecords();
    const stranger = await stateAfter(admit({ body: away, by: jiangxi.admin }));
    expect(failureOf(await link(duplicate, stranger, nation))).toEqual({
      ...{ code: 'INPUT_INVALID', path: ['survivorId'] },
    });
  });

  it('stays behind when the person goes over to another federation, and stands for itself', async () => {
    const { person, duplicate, survivor } = await twoRecords();
    const moved = await moveAway(await stateAfter(link(duplicate, survivor)));
    expect(moved.duplicates).toEqual([]);
    expect((await read(duplicate)).duplicateOf).toBeNull();
    const again = await stateAfter(admit({ body, by, person, from: '2024-06-10' }));
    expect(again.id).toBe(duplicate.id);
    expect((await read(moved)).version).toBe(moved.version);
  });

  it('counts once on a day on which both records were members', async () => {
    const { duplicate, survivor } = await twoRecords();
    expect(await idsOn('2024-04-01')).toEqual(expect.arrayContaining([duplicate.id, survivor.id]));
    await stateAfter(link(duplicate, survivor));
    const both = [duplicate.id, survivor.id];
    const counted = async (on: string) => (await idsOn(on)).filter((id) => both.includes(id as Member['id']));
    expect(await counted('2024-04-01')).toEqual([survivor.id]);
    expect(await counted('2024-02-01')).toEqual([duplicate.id]);
  });
});

describe('a member who left for another federation', () => {
  it('is found and shown where it was by what was known there', async () => {
    const person = personWith({ name: '旧名' });
    const facts = { attributes: { workUnit: '第一公司' } };
    const member = await stateAfter(admit({ body, by, person, facts, from: '2024-01-01' }));
    service.clock.set('2024-06-16');
    const moved = await moveAway(member);
    const key = { idempotencyKey: service.ids.next('Receipt'), id: moved.id, expectedVersion: moved.version };
    const told = factsWith({ attributes: { workUnit: '第二公司' }, attributesFrom: day('2024-02-01') });
    const command = { ...key, person: { name: '新名' }, sex: undefined, facts: told };
    await stateAfter(reviseMember(service.request(), service.act(jiangxi.admin), command));
    expect(await idsOn('2024-06-01', { name: '旧名' })).toEqual([member.id]);
    expect(await idsOn('2024-06-01', { name: '新名' })).toEqual([]);
    const seen = await findVisibleMember(service.request(), service.act(by), member.id);
    expect(seen?.attributes.workUnit.map(({ value }) => value)).toEqual(['第一公司']);
    expect(seen).toMatchObject({ nameIndex: member.nameIndex, version: 0 });
  });
});
