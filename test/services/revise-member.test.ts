import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import { valueOn } from '#domain/member/dated.ts';
import type { Member, PersonalFacts } from '#domain/member/member.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listMembers } from '#services/list-members.ts';
import { reviseMember, type ReviseMember } from '#services/revise-member.ts';
import { openPerson } from '#services/seal-person.ts';
import { findMemberByDocument } from '#services/show-member.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, known, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, inventedId, personWith, residentId } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang } = await saveTwoFederations(service.request());
const by = adminOf('330000', 'maker');
const { admit, step, read } = driverOfPeople(service);
const [one, other] = [await plantBelow(service, zhejiang.upper), await plantBelow(service, zhejiang.upper)];
const MAN = residentId('33100219800302001');
const WOMAN = residentId('33100219810403002');

function revise(member: Member, given: Partial<Pick<ReviseMember, 'person' | 'sex' | 'facts'>>) {
  const key = { idempotencyKey: service.ids.next('Receipt'), id: member.id, expectedVersion: member.version };
  const command = { ...key, person: {}, sex: undefined, facts: factsWith({ attributesFrom: day(TODAY) }), ...given };
  return reviseMember(service.request(), service.act(by), command);
}

async function findByDocument(documentNumber: string, documentType: PersonalFacts['documentType'] = 'RESIDENT_ID') {
  const query = { unionBodyId: one.id, documentType, documentNumber };
  return (await findMemberByDocument(service.request(), service.act(by), query))?.id;
}

async function idsBy(found: { readonly name?: string; readonly initials?: string }, body = one, asOf = TODAY) {
  const query = { unionBodyId: body.id, subtree: false, asOf: day(asOf), ...found };
  const request = { limit: 50, after: undefined };
  const slice = await known(listMembers(service.request(), service.act(by), { query, request }));
  return slice.items.map(({ item }) => item.id);
}

const personOf = async (member: Pick<Member, 'id'>): Promise<PersonalFacts> =>
  openPerson(service.request(), await read(member));

describe('another document', () => {
  it('finds the member from then on, and the old one no longer', async () => {
    const [before, after] = [inventedId(700_001), inventedId(700_002)];
    const member = await stateAfter(admit({ body: one, by, person: personWith({ documentNumber: before }) }));
    const revised = await stateAfter(revise(member, { person: { documentNumber: after } }));
    expect(await findByDocument(after)).toBe(member.id);
    expect(await findByDocument(before)).toBeUndefined();
    expect((await personOf(revised)).birthDate?.replaceAll('-', '')).toBe(after.slice(6, 14));
    const anew = await stateAfter(admit({ body: other, by, person: personWith({ documentNumber: before }) }));
    expect(anew.id).not.toBe(member.id);
  });

  it('that another record has is refused, and nothing is changed', async () => {
    const taken = inventedId(700_003);
    const holder = await stateAfter(admit({ body: one, by, person: personWith({ documentNumber: taken }) }));
    const member = await stateAfter(admit({ body: one, by }));
    const refused = failureOf(await revise(member, { person: { documentNumber: taken } }));
    expect(refused).toEqual({ code: 'PERSON_EXISTS', path: ['person', 'documentNumber'] });
    expect(await findByDocument(taken)).toBe(holder.id);
    expect((await read(member)).version).toBe(member.version);
  });

  it.each([
    [{ documentNumber: '331002198003020010' }, ['person', 'documentNumber']],
    [{ documentNumber: MAN, birthDate: day('1980-03-03') }, ['person', 'birthDate']],
    [{ birthDate: day('1999-01-01') }, ['person', 'birthDate']],
  ] as const)('with %j is refused', async (person, path) => {
    const member = await stateAfter(admit({ body: one, by }));
    expect(failureOf(await revise(member, { person }))).toEqual({ code: 'DOCUMENT_INVALID', path });
  });

  it('that tells no birth date leaves it what it was', async () => {
    const documentNumber = inventedId(700_004);
    const member = await stateAfter(admit({ body: one, by, person: personWith({ documentNumber }) }));
    const { birthDate } = await personOf(member);
    const person = { documentType: 'PASSPORT', documentNumber: 'E7000004' } as const;
    const revised = await stateAfter(revise(member, { person }));
    expect((await personOf(revised)).birthDate).toBe(birthDate);
    expect(birthDate).not.toBeNull();
    const left = await stateAfter(step(revised, 'WITHDRAW', { by }));
    const back = await stateAfter(admit({ body: one, by, from: TODAY, person: personWith({ ...person }) }));
    expect(back.id).toBe(left.id);
    expect((await personOf(back)).birthDate).toBe(birthDate);
  });

  it('tells the sex, which nobody may contradict', async () => {
    const member = await stateAfter(admit({ body: one, by, person: personWith({ documentNumber: MAN }) }));
    expect(member.sex).toBe('MALE');
    const contradiction = { code: 'DOCUMENT_INVALID', path: ['person', 'sex'] };
    expect(failureOf(await revise(member, { sex: 'FEMALE' }))).toEqual(contradiction);
    expect(failureOf(await revise(member, { sex: 'FEMALE', person: { mobile: null } }))).toEqual(contradiction);
    expect((await stateAfter(revise(member, { sex: 'NOT_SAID' }))).sex).toBe('MALE');
    const current = await read(member);
    expect((await stateAfter(revise(current, { person: { documentNumber: WOMAN } }))).sex).toBe('FEMALE');
  });
});

describe('another name', () => {
  it('finds the person in every body of the past, and the old one no longer', async () => {
    const member = await stateAfter(admit({ body: one, by, person: personWith({ name: '诸葛旧' }) }));
    const left = await stateAfter(step(member, 'WITHDRAW', { by, on: '2024-05-01' }));
    const { documentNumber } = await personOf(left);
    const person = personWith({ name: '诸葛旧', documentNumber });
    const back = await stateAfter(admit({ body: other, by, from: '2024-05-01', person }));
    await stateAfter(revise(back, { person: { name: '司马新' } }));
    for (const [body, asOf] of [
      [one, '2024-04-30'],
      [other, TODAY],
    ] as const) {
      expect(await idsBy({ name: '司马新' }, body, asOf)).toEqual([member.id]);
      expect(await idsBy({ initials: 'smx' }, body, asOf)).toEqual([member.id]);
      expect(await idsBy({ name: '诸葛旧' }, body, asOf)).toEqual([]);
      expect(await idsBy({ initials: 'zgj' }, body, asOf)).toEqual([]);
    }
  });

  it('keeps what was not said, and takes away what was said empty', async () => {
    const person = personWith({ mobile: '13800000001', bankAccount: '6228480100000001' });
    const member = await stateAfter(admit({ body: one, by, person }));
    const revised = await stateAfter(revise(member, { person: { mobile: null } }));
    expect(await personOf(revised)).toMatchObject({ mobile: null, bankAccount: '6228480100000001' });
  });
});

describe('a dated fact', () => {
  const told = (workUnit: string, from: string) => ({
    facts: factsWith({ attributes: { workUnit }, attributesFrom: day(from) }),
  });

  it('holds from its day on, and earlier knowledge can still be read', async () => {
    service.clock.set('2024-06-01');
    const member = await stateAfter(admit({ body: one, by, facts: { attributes: { workUnit: '第一公司' } } }));
    service.clock.set(TODAY);
    const { attributes } = await stateAfter(revise(member, told('第二公司', '2024-05-01')));
    const on = (asOf: string, knownAt?: string) =>
      valueOn(attributes.workUnit, day(asOf), knownAt as Instant | undefined)?.value;
    expect([on('2024-04-30'), on('2024-05-01'), on(TODAY)]).toEqual(['第一公司', '第二公司', '第二公司']);
    expect(on('2024-05-01', '2024-06-14T00:00:00.000Z')).toBe('第一公司');
    expect(failureOf(await revise(await read(member), told('第三公司', '2024-06-16')))).toEqual({
      ...{ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['attributesFrom'] },
    });
  });

  it('that is recorded for days before another one leaves its trace in the audit trail', async () => {
    const member = await stateAfter(admit({ body: one, by, facts: { attributes: { workUnit: '第二公司' } } }));
    await stateAfter(revise(member, told('第一公司', '2023-05-01')));
    const page = { limit: 1, after: undefined };
    const trail = await listAuditTrail(service.request(), service.act(by), { subjectId: member.id, page });
    const changed = trail.items.flatMap(({ item }) => item.changes).find(({ field }) => field === 'workUnit');
    expect(changed?.to).toContain('第一公司');
  });

  it('of somebody who left is on record as it was, and is not changed any more', async () => {
    const left = await stateAfter(step(await stateAfter(admit({ body: one, by })), 'WITHDRAW', { by }));
    expect(failureOf(await revise(left, told('第一公司', TODAY)))).toEqual({ code: 'EDIT_ENDED_MEMBERSHIP' });
  });
});
