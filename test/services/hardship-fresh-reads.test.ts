import { describe, expect, it } from 'vitest';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { Member } from '#domain/member/member.ts';
import { openHardshipFile } from '#services/open-hardship-file.ts';
import type { Ports } from '#services/ports.ts';
import { reviseHardshipFile } from '#services/revise-hardship-file.ts';
import { reviseMember } from '#services/revise-member.ts';
import { adminOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { householdWith } from '../support/household.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, inventedId } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang } = await saveTwoFederations(service.request());
const [maker, checker] = [adminOf('330000', 'maker'), adminOf('330000', 'checker')];
const [people, files] = [driverOfPeople(service), hardshipDriverOf(service)];
const body = await plantBelow(service, zhejiang.upper);
const admit = () => stateAfter(people.admit({ body, by: maker }));
const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
let order = 0;

/** A request that has read the member before, as its loader keeps it. */
async function requestThatRead({ id }: Member): Promise<Ports> {
  const ports = service.request();
  await ports.members.find(id);
  return ports;
}

/** Gives the member a document nobody had before. */
function correct(member: Member): Promise<Member> {
  order += 1;
  const person = { documentNumber: inventedId(880_000 + order) };
  const target = { id: member.id, expectedVersion: member.version };
  const command = { ...key(), ...target, person, sex: undefined, facts: factsWith() };
  return stateAfter(reviseMember(service.request(), service.act(maker), command));
}

function open(ports: Ports, { id: mainMemberId }: Member) {
  return openHardshipFile(ports, service.act(maker), {
    ...{ ...key(), unionBodyId: body.id, mainMemberId, household: householdWith() },
    ...{ previousFileId: null, formerMemberReason: null, excludedReviewers: [] },
  });
}

const documentIn = ({ household }: HardshipFile) => household.persons[0]?.documentIndex;

describe('a file is decided on the member as it stands now, whatever its request read before', () => {
  it('and is not opened for who was expelled since', async () => {
    const member = await admit();
    const ports = await requestThatRead(member);
    await stateAfter(people.step(member, 'EXPEL', { by: checker }));
    expect(failureOf(await open(ports, member))).toEqual({ code: 'MAIN_MEMBER_LEFT', path: ['mainMemberId'] });
  });

  it('and is opened with the document of today', async () => {
    const member = await admit();
    const ports = await requestThatRead(member);
    const corrected = await correct(member);
    expect(documentIn(await stateAfter(open(ports, member)))).toBe(corrected.documentIndex);
  });

  it('and is revised with the document of today', async () => {
    const member = await admit();
    const { id } = await stateAfter(files.open(maker, member));
    const ports = await requestThatRead(member);
    const corrected = await correct(member);
    const file = await service.request().hardshipFiles.read(id);
    const command = { ...key(), id, expectedVersion: file?.version ?? 0, household: householdWith() };
    const revised = await stateAfter(reviseHardshipFile(ports, service.act(maker), command));
    expect(documentIn(revised)).toBe(corrected.documentIndex);
  });
});
