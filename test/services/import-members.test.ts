import { describe, expect, it } from 'vitest';
import type { Member } from '#domain/member/member.ts';
import { lastStep } from '#domain/member/membership.ts';
import { valueOn } from '#domain/member/dated.ts';
import { importMembers, type ImportMembers } from '#services/import-members.ts';
import { readRoster, type RosterRow } from '#services/read-roster.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { openPerson } from '#services/seal-person.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import { driverOfPeople, factsWith, personWith } from '../support/people.ts';
import { plantBelow, plantMany } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const by = adminOf('330000', 'importer');
const { admit, read, request, step } = driverOfPeople(service);
const newBody = (facts = {}) => plantBelow(service, zhejiang.upper, facts);

function rowOf(bodyCode: string, facts: Partial<RosterRow> = {}): RosterRow {
  return {
    ...{ bodyCode, person: personWith(), facts: factsWith(), change: 'JOIN', changedOn: day('2024-03-01') },
    ...{ reason: null, ...facts },
  };
}

async function run(
  rows: readonly RosterRow[],
  mode: ImportMembers['mode'] = 'UPSERT',
  key: string = service.ids.next('Receipt'),
) {
  return valueOf(await importMembers(service.request(), service.act(by), { idempotencyKey: key, rows, mode }));
}

const toldOf = (outcomes: Awaited<ReturnType<typeof run>>): readonly string[] =>
  outcomes.map(({ outcome, problem }) => (problem === null ? outcome : `${outcome} ${problem.code}`));
const openMembersOf = async ({ id }: { id: typeof zhejiang.base.id }) =>
  (await service.request().bodies.readOccupancy(id)).openMembers;

function linkOf(duplicate: Member, survivor: Member) {
  const command = { id: duplicate.id, expectedVersion: duplicate.version, survivorId: survivor.id, reason: '同一人' };
  const idempotencyKey = service.ids.next('Receipt');
  return linkDuplicate(service.request(), service.act(by), { idempotencyKey, ...command });
}

/** A member who is known by two documents: that of the record, and that of a duplicate which leads to it. */
async function knownTwice() {
  const body = await newBody();
  const [old, kept] = [personWith(), personWith()];
  const gone = await stateAfter(admit({ body, by, person: old, from: '2023-01-01' }));
  const duplicate = await stateAfter(step(gone, 'WITHDRAW', { by, on: '2023-06-01' }));
  const survivor = await stateAfter(admit({ body, by, person: kept }));
  return { body, old, kept, survivor: await stateAfter(linkOf(duplicate, survivor)) };
}

describe('a roster', () => {
  it('makes its people members, over as many transactions as it takes, and counts each once', async () => {
    const body = await newBody();
    const rows = Array.from({ length: 60 }, () => rowOf(body.code));
    const outcomes = await run(rows);
    expect(toldOf(outcomes)).toEqual(rows.map(() => 'CREATED'));
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(60);
    expect(await openMembersOf(body)).toBe(60);
  });

  it('of people of as many bodies as rows goes in just as well', async () => {
    const bodies = await plantMany(service, zhejiang.upper, { count: 40, regionCode: zhejiang.base.regionCode });
    const outcomes = await run(bodies.map(({ code }) => rowOf(code)));
    expect(toldOf(outcomes)).toEqual(bodies.map(() => 'CREATED'));
    expect(await Promise.all(bodies.map(openMembersOf))).toEqual(bodies.map(() => 1));
  });

  it('changes nothing when it comes again, under the same key or another one, in any mode', async () => {
    const body = await newBody();
    const rows = Array.from({ length: 30 }, () =>
      rowOf(body.code, { facts: factsWith({ attributes: { migrant: true } }) }),
    );
    const first = await run(rows, 'CREATE', 'the-first-time');
    expect(await run(rows, 'CREATE', 'the-first-time')).toEqual(first);
    for (const mode of ['CREATE', 'UPSERT', 'DRY_RUN'] as const) {
      const again = await run(rows, mode);
      expect(toldOf(again)).toEqual(rows.map(() => 'UNCHANGED'));
      expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    }
    expect(await openMembersOf(body)).toBe(30);
    const [one] = first;
    if (one?.id == null) throw new Error('nobody was created');
    expect((await read({ id: one.id })).version).toBe(1);
  });

  it('tells in a dry run what would become of each row, and writes none', async () => {
    const body = await newBody();
    const rows = [rowOf(body.code), rowOf('NO-SUCH-CODE')];
    expect(toldOf(await run(rows, 'DRY_RUN'))).toEqual(['CREATED', 'REJECTED NOT_FOUND']);
    expect(toldOf(await run(rows, 'DRY_RUN'))).toEqual(['CREATED', 'REJECTED NOT_FOUND']);
    expect(await openMembersOf(body)).toBe(0);
  });

  it('revises what differs in UPSERT, and leaves it alone in CREATE', async () => {
    const body = await newBody();
    const person = personWith({ mobile: '13800000000' });
    await run([rowOf(body.code, { person })]);
    const told = factsWith({ attributes: { workUnit: '第二公司' } });
    const row = rowOf(body.code, {
      person: { ...person, facts: { ...person.facts, mobile: '13900000000' } },
      facts: told,
    });
    expect(toldOf(await run([row], 'CREATE'))).toEqual(['REJECTED EXISTS_WITH_OTHER_DATA']);
    const [updated] = await run([row]);
    expect(updated?.outcome).toBe('UPDATED');
    if (updated?.id == null) throw new Error('nobody was updated');
    const member = await read({ id: updated.id });
    expect(valueOn(member.attributes.workUnit, day('2024-06-15'))?.value).toBe('第二公司');
    expect(valueOn(member.attributes.workUnit, day('2024-06-14'))).toBeUndefined();
    expect(toldOf(await run([row]))).toEqual(['UNCHANGED']);
  });

  it('of a person by the document of a linked duplicate revises the record that stands, which keeps its own document', async () => {
    const { body, old, kept, survivor } = await knownTwice();
    const person = { ...old, facts: { ...old.facts, mobile: '13900000001' } };
    const row = rowOf(body.code, { person, changedOn: day('2024-01-01') });
    const [updated] = await run([row]);
    expect(updated).toMatchObject({ outcome: 'UPDATED', id: survivor.id });
    const after = await read(survivor);
    expect(after.documentIndex).toBe(survivor.documentIndex);
    expect(await openPerson(service.request(), after)).toMatchObject({
      ...{ documentNumber: kept.facts.documentNumber, mobile: '13900000001' },
    });
    expect(toldOf(await run([row]))).toEqual(['UNCHANGED']);
  });

  it('takes two rows of one person, who is known by two documents, one after the other', async () => {
    const { body, old, kept, survivor } = await knownTwice();
    const saying = ({ facts }: typeof old, mobile: string) =>
      rowOf(body.code, { person: { facts: { ...facts, mobile }, sex: undefined }, changedOn: day('2024-01-01') });
    const rows = [rowOf(body.code), saying(old, '13900000002'), saying(kept, '13900000003'), rowOf(body.code)];
    expect(toldOf(await run(rows))).toEqual(['CREATED', 'UPDATED', 'UPDATED', 'CREATED']);
    expect(await openPerson(service.request(), await read(survivor))).toMatchObject({ mobile: '13900000003' });
  });

  it('changes nothing of a member whose transfer ran out unsettled', async () => {
    const [body, other] = [await newBody(), await newBody()];
    const person = personWith();
    const row = rowOf(body.code, { person });
    const [created] = await run([row]);
    if (created?.id == null) throw new Error('nobody was created');
    const asked = await stateAfter(request(await read({ id: created.id }), other, by));
    const later = createTestPorts(table, { now: '2024-08-01' });
    const again = await importMembers(later.request(), later.act(by), {
      ...{ idempotencyKey: later.ids.next('Receipt'), rows: [row], mode: 'CREATE' },
    });
    expect(toldOf(valueOf(again))).toEqual(['UNCHANGED']);
    expect((await read(asked)).version).toBe(asked.version);
  });

  it.each([
    { change: 'RETAIN', outcome: 'UPDATED', state: 'RETAINED' },
    { change: 'WITHDRAW', outcome: 'UPDATED', state: 'WITHDRAWN' },
    { change: 'EXPEL', outcome: 'REJECTED EXPEL_WITHOUT_DECISION', state: 'ACTIVE' },
    { change: 'TRANSFER_OUT', outcome: 'REJECTED COMPLETE_WITHOUT_BOTH_CONSENTS', state: 'ACTIVE' },
  ] as const)('records $change of a member as $outcome, once', async ({ change, outcome, state }) => {
    const body = await newBody();
    const person = personWith();
    const [created] = await run([rowOf(body.code, { person })]);
    const row = rowOf(body.code, { person, change, changedOn: day('2024-05-01'), reason: 'UNEMPLOYED' });
    expect(toldOf(await run([row]))).toEqual([outcome]);
    if (created?.id == null) throw new Error('nobody was created');
    const member = await read({ id: created.id });
    expect(member.memberships.map((one) => lastStep(one).state)).toEqual([state]);
    expect(toldOf(await run([row]))).toEqual([outcome.startsWith('REJECTED') ? outcome : 'UNCHANGED']);
  });

  it.each(['2024-03-01', '2024-05-01'])('opens no membership again that ended on %s', async (on) => {
    const body = await newBody();
    const row = rowOf(body.code);
    const [created] = await run([row]);
    if (created?.id == null) throw new Error('nobody was created');
    await stateAfter(step(await read({ id: created.id }), 'WITHDRAW', { by, on }));
    expect(toldOf(await run([row]))).toEqual(['REJECTED EDIT_ENDED_MEMBERSHIP']);
    expect(await openMembersOf(body)).toBe(0);
    expect(toldOf(await run([{ ...row, changedOn: day('2024-06-01') }]))).toEqual(['CREATED']);
  });

  it('is known of a record that was linked since: it neither opens nor ends anything again', async () => {
    const { body, old, survivor } = await knownTwice();
    const ended = { change: 'WITHDRAW', changedOn: day('2023-06-01'), reason: 'UNEMPLOYED' } as const;
    const rows = [
      rowOf(body.code, { person: old, changedOn: day('2023-01-01') }),
      rowOf(body.code, { person: old, ...ended }),
      rowOf(body.code, { person: old, ...ended, changedOn: day('2023-06-02') }),
      rowOf((await newBody()).code, { person: old, ...ended }),
    ];
    const told = ['EDIT_ENDED_MEMBERSHIP', '', 'EFFECTIVE_DATE_BEFORE_LAST', 'NOT_FOUND'];
    const outcomes = told.map((code) => (code === '' ? 'UNCHANGED' : `REJECTED ${code}`));
    expect(toldOf(await run(rows))).toEqual(outcomes);
    await stateAfter(step(survivor, 'WITHDRAW', { by, on: '2024-01-01' }));
    const without = outcomes.with(2, 'REJECTED EDIT_ENDED_MEMBERSHIP');
    expect(toldOf(await run(rows))).toEqual(without);
    expect(await openMembersOf(body)).toBe(0);
  });

  it('opens nothing by what a linked record says, whose days lie behind all others', async () => {
    const body = await newBody();
    const person = personWith();
    const first = await stateAfter(admit({ body, by, from: '2023-01-01' }));
    const survivor = await stateAfter(step(first, 'WITHDRAW', { by, on: '2023-06-01' }));
    const row = rowOf(body.code, { person });
    const [created] = await run([row]);
    if (created?.id == null) throw new Error('nobody was created');
    const gone = await stateAfter(step(await read({ id: created.id }), 'WITHDRAW', { by, on: '2024-05-01' }));
    await stateAfter(linkOf(gone, survivor));
    expect(toldOf(await run([row]))).toEqual(['REJECTED EDIT_ENDED_MEMBERSHIP']);
    expect(await openMembersOf(body)).toBe(0);
    expect(toldOf(await run([{ ...row, changedOn: day('2024-06-01') }]))).toEqual(['CREATED']);
  });

  it('takes a person in as retained who was so before', async () => {
    const body = await newBody();
    const [created] = await run([rowOf(body.code, { change: 'RETAIN', reason: 'UNEMPLOYED' })]);
    if (created?.id == null) throw new Error('nobody was created');
    const { memberships } = await read({ id: created.id });
    expect(memberships[0]?.steps.map(({ state }) => state)).toEqual(['ACTIVE', 'RETAINED']);
  });

  it('rejects what breaks a rule row by row, and records the others', async () => {
    const [body, other] = [await newBody({ foundedOn: day('2024-01-01') }), await newBody()];
    const [closed, suspended] = [await newBody({ state: 'DISSOLVED' }), await newBody({ state: 'SUSPENDED' })];
    const known = personWith();
    await run([rowOf(other.code, { person: known })]);
    const documentNumber = personWith().facts.documentNumber.slice(0, 17);
    const wrong = `${documentNumber}${documentNumber.endsWith('1') ? 'Y' : 'Z'}`;
    const rows = [
      rowOf(body.code),
      rowOf(body.code, { changedOn: day('2023-12-31') }),
      rowOf(body.code, { changedOn: day('2024-06-16') }),
      rowOf(closed.code),
      rowOf(suspended.code),
      rowOf(jiangxi.base.code),
      rowOf(body.code, { person: known }),
      rowOf(body.code, { person: known, change: 'TRANSFER_IN' }),
      rowOf(body.code, { change: 'WITHDRAW' }),
      rowOf(body.code, { person: personWith({ documentNumber: wrong }) }),
      rowOf(body.code, { person: personWith({ birthDate: day('1999-09-09') }) }),
      rowOf(body.code),
    ];
    expect(toldOf(await run(rows))).toEqual([
      'CREATED',
      'REJECTED BACKDATE_JOIN_BEFORE_BODY_FOUNDED',
      'REJECTED EFFECTIVE_DATE_IN_FUTURE',
      'REJECTED NOT_FOUND',
      'REJECTED BODY_NOT_ACTIVE',
      'REJECTED NOT_FOUND',
      'REJECTED SECOND_OPEN_MEMBERSHIP',
      'REJECTED COMPLETE_WITHOUT_BOTH_CONSENTS',
      'REJECTED NOT_FOUND',
      'REJECTED DOCUMENT_INVALID',
      'REJECTED DOCUMENT_INVALID',
      'CREATED',
    ]);
    expect(await openMembersOf(body)).toBe(2);
  });

  it('decides on what was read ahead, and reads again what others changed meanwhile', async () => {
    const body = await newBody();
    const rows = Array.from({ length: 3 }, () => rowOf(body.code));
    const ahead = await readRoster(service.request(), service.act(by), rows);
    await run(rows.slice(0, 1));
    const command = { idempotencyKey: service.ids.next('Receipt'), rows, mode: 'CREATE' as const, ahead };
    const outcomes = valueOf(await importMembers(service.request(), service.act(by), command));
    expect(toldOf(outcomes)).toEqual(['UNCHANGED', 'CREATED', 'CREATED']);
    expect(await openMembersOf(body)).toBe(3);
  });

  it('imported twice at once leaves every person one membership', async () => {
    const body = await newBody();
    const rows = Array.from({ length: 40 }, () => rowOf(body.code));
    const [one, other] = await Promise.all([run(rows), run(rows)]);
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
    const created = one.filter(({ outcome }, index) => outcome === 'CREATED' || other[index]?.outcome === 'CREATED');
    expect(created).toHaveLength(40);
    expect(await openMembersOf(body)).toBe(40);
  });
});
