import { describe, expect, it } from 'vitest';
import type { Member } from '#domain/member/member.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { reviseMember } from '#services/revise-member.ts';
import { adminOf, day, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { interruptedTable } from '../support/interrupted-table.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, inventedId, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts, type TestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const [by, checker] = [adminOf('330000', 'maker'), adminOf('330000', 'checker')];
const [people, files] = [driverOfPeople(service), hardshipDriverOf(service)];
const body = await plantBelow(service, zhejiang.upper);
const away = await plantBelow(service, jiangxi.upper, { regionCode: region('360704') });

/** The service for a call whose first write waits until something else was written. */
const lateBy = (interfere: () => Promise<unknown>): TestPorts =>
  createTestPorts(table, { now: TODAY, through: interruptedTable(service.table, interfere), ids: service.ids });

const key = ({ id, version }: Member) => ({
  ...{ idempotencyKey: service.ids.next('Receipt'), id, expectedVersion: version },
});

function revise(member: Member, workUnit: string) {
  const facts = factsWith({ attributes: { workUnit }, attributesFrom: day(TODAY) });
  return reviseMember(service.request(), service.act(by), { ...key(member), person: {}, sex: undefined, facts });
}

function correct(ports: TestPorts, member: Member, documentNumber: string) {
  const command = { ...key(member), person: { documentNumber }, sex: undefined, facts: factsWith() };
  return reviseMember(ports.request(), ports.act(by), command);
}

function link(ports: TestPorts, duplicate: Member, survivor: Member) {
  const command = { ...key(duplicate), survivorId: survivor.id, reason: '同一人' };
  return linkDuplicate(ports.request(), ports.act(by), command);
}

async function twoRecords() {
  const joined = await stateAfter(people.admit({ body, by }));
  return {
    duplicate: await stateAfter(people.step(joined, 'WITHDRAW', { by })),
    survivor: await stateAfter(people.admit({ body, by })),
  };
}

const revised = (member: Member) => ({ code: 'CONFLICT', currentVersion: member.version + 1 });

describe('a change that finds another object changed when it is written', () => {
  it('is decided again: a corrected document, when the hardship file that follows it has moved on', async () => {
    const member = await stateAfter(people.admit({ body, by }));
    const draft = await stateAfter(files.open(by, member));
    const late = lateBy(() => stateAfter(files.submit(by, draft)));
    const corrected = await stateAfter(correct(late, member, inventedId(880_001)));
    expect(corrected.version).toBe(member.version + 1);
    const file = await service.request().hardshipFiles.read(draft.id);
    expect(file?.version).toBe(draft.version + 2);
    expect(file?.household.persons[0]?.knownBy).toContain(corrected.documentIndex);
  });

  it('is decided again: a link, when the record that stands for the person was revised', async () => {
    const { duplicate, survivor } = await twoRecords();
    const late = lateBy(() => stateAfter(revise(survivor, '第一公司')));
    const linked = await stateAfter(link(late, duplicate, survivor));
    expect(linked).toMatchObject({ id: survivor.id, version: survivor.version + 2, duplicates: [duplicate.id] });
    expect(linked.attributes.workUnit.map(({ value }) => value)).toEqual(['第一公司']);
  });

  it('is decided again: a transfer, which falls through when the other federation came to know the person', async () => {
    const person = personWith();
    const member = await stateAfter(people.admit({ body, by, person }));
    const asked = await stateAfter(people.request(member, away, by));
    const half = await stateAfter(people.answer(asked, 'CONSENT_IN', jiangxi.admin));
    const late = driverOfPeople(lateBy(() => stateAfter(people.admit({ body: away, by: jiangxi.admin, person }))));
    const over = await stateAfter(late.answer(half, 'CONSENT_OUT', checker));
    expect(over.transfers.at(-1)?.settled).toMatchObject({ outcome: 'REFUSED_IN', by: null });
    expect(over.federation).toBe('330000');
  });
});

describe('a change that finds its own object changed when it is written', () => {
  it('is refused, and told the version of that object', async () => {
    const { duplicate, survivor } = await twoRecords();
    const unlinked = await stateAfter(people.admit({ body, by }));
    const revising = lateBy(() => stateAfter(revise(unlinked, '第一公司')));
    expect(failureOf(await correct(revising, unlinked, inventedId(880_002)))).toEqual(revised(unlinked));
    const linking = lateBy(async () => {
      await stateAfter(revise(survivor, '第一公司'));
      await stateAfter(link(service, duplicate, survivor));
    });
    expect(failureOf(await link(linking, duplicate, survivor))).toEqual(revised(duplicate));
  });

  it('is refused with that, and not with a name that another took meanwhile', async () => {
    const member = await stateAfter(people.admit({ body, by }));
    const documentNumber = inventedId(880_003);
    const late = lateBy(async () => {
      await stateAfter(revise(member, '第一公司'));
      await stateAfter(people.admit({ body, by, person: personWith({ documentNumber }) }));
    });
    expect(failureOf(await correct(late, member, documentNumber))).toEqual(revised(member));
  });
});
