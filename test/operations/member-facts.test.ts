import { describe, expect, it } from 'vitest';
import { change, changedRow, read, type ChangedRow } from '../support/operations.ts';
import { residentId } from '../support/people.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const unionBodyId = service.federations.zhejiang.base.id;
const [MAKER, CHECKER] = ['zhejiang-officer', 'zhejiang-reviewer'] as const;
const RECORDED = '2026-11-20T04:00:00.000Z';
const BEFORE = '2026-11-20T03:59:59.999Z';

let numbers = 0;

interface Way {
  readonly by?: Persona;
  readonly type?: string;
}

async function did(name: string, input: object, { by = MAKER, ...way }: Way = {}): Promise<ChangedRow> {
  const payload = await change(service, by, { name, ...way, shows: 'member { id version }', input: { ...input } });
  expect(payload.problems).toEqual([]);
  return changedRow(payload, 'member');
}

/** Somebody whom nobody has met before, recorded as a member since 5 January. */
function admit(attributes: object = {}, person: object = {}): Promise<ChangedRow> {
  numbers += 1;
  const documentNumber = residentId(`33088119700101${String(numbers).padStart(3, '0')}`);
  const described = { name: '欧阳试', documentNumber, ...person };
  return did('admitMember', { unionBodyId, from: '2026-01-05', person: described, attributes });
}

const targetOf = ({ id, version }: ChangedRow) => ({ id, expectedVersion: version });

async function memberOf(id: string, shows: string): Promise<unknown> {
  return read(service, CHECKER, { query: `query($id: ID!) { member(id: $id) { ${shows} } }`, variables: { id } });
}

/** Recorded a month ago; a day later something was told of 1 March, on the day that counts as today. */
async function backdated(tell: (member: ChangedRow) => Promise<ChangedRow>, attributes: object = {}) {
  service.clock.set('2026-10-20');
  const member = await admit(attributes);
  service.clock.set('2026-11-20');
  return tell(member);
}

const MEMBERSHIP = 'state from to steps { state from recordedAt }';
const JOINED = { state: 'ACTIVE', from: '2026-01-05', recordedAt: '2026-10-20T04:00:00.000Z' };
const RETAINED = { state: 'RETAINED', from: '2026-03-01', recordedAt: RECORDED };
const span = { from: '2026-01-05', to: null };

describe('a membership on a day', () => {
  it('is what was recorded of it by the instant asked for, to the millisecond', async () => {
    const retain = (member: ChangedRow) => {
      const input = { ...targetOf(member), effectiveOn: '2026-03-01', reason: 'UNEMPLOYED' };
      return did('retainMembership', input, { type: 'MembershipStepInput' });
    };
    const { id } = await backdated(retain);
    const asked = `
      now: membershipOn(day: "2026-03-01") { ${MEMBERSHIP} }
      dayBefore: membershipOn(day: "2026-02-28") { ${MEMBERSHIP} }
      then: membershipOn(day: "2026-03-01", knownAt: "${RECORDED}") { ${MEMBERSHIP} }
      justBefore: membershipOn(day: "2026-03-01", knownAt: "${BEFORE}") { ${MEMBERSHIP} }
      unheardOf: membershipOn(day: "2026-03-01", knownAt: "2026-10-20T03:59:59.999Z") { ${MEMBERSHIP} }`;
    const both = [JOINED, RETAINED];
    expect(await memberOf(id, asked)).toEqual({
      member: {
        now: { ...span, state: 'RETAINED', steps: both },
        dayBefore: { ...span, state: 'ACTIVE', steps: both },
        then: { ...span, state: 'RETAINED', steps: both },
        justBefore: { ...span, state: 'ACTIVE', steps: [JOINED] },
        unheardOf: null,
      },
    });
  });

  it('is open as far as its end had not been recorded', async () => {
    const end = { end: 'WITHDRAWN', reason: 'OWN_REQUEST', effectiveOn: '2026-03-01' };
    const { id } = await backdated((member) => did('endMembership', { ...targetOf(member), ...end }));
    const asked = `
      now: membershipOn(day: "2026-03-01") { state }
      justBefore: membershipOn(day: "2026-03-01", knownAt: "${BEFORE}") { ${MEMBERSHIP} }
      lastDay: membershipOn(day: "2026-02-28") { state from to }
      lastDayBefore: membershipOn(day: "2026-02-28", knownAt: "${BEFORE}") { state from to }`;
    expect(await memberOf(id, asked)).toEqual({
      member: {
        now: null,
        justBefore: { ...span, state: 'ACTIVE', steps: [JOINED] },
        lastDay: { state: 'ACTIVE', from: '2026-01-05', to: '2026-03-01' },
        lastDayBefore: { ...span, state: 'ACTIVE' },
      },
    });
  });

  it('is found on a record that was linked, by what was recorded there at the instant', async () => {
    const end = { end: 'WITHDRAWN', reason: 'OWN_REQUEST', effectiveOn: '2026-03-01' };
    const duplicate = await backdated((member) => did('endMembership', { ...targetOf(member), ...end }));
    const survivor = await did('admitMember', {
      ...{ unionBodyId, from: '2026-03-01' },
      person: { name: '欧阳试', documentNumber: residentId('33088119700102999') },
    });
    const link = { ...targetOf(duplicate), survivorId: survivor.id, reason: '同一人' };
    await did('linkDuplicateMember', link, { by: 'zhejiang-admin' });
    const asked = `
      own: membershipOn(day: "2026-03-01") { state from to }
      linked: membershipOn(day: "2026-02-28") { state from to }
      linkedBefore: membershipOn(day: "2026-03-01", knownAt: "${BEFORE}") { ${MEMBERSHIP} }
      unheardOf: membershipOn(day: "2026-02-28", knownAt: "2026-10-20T03:59:59.999Z") { state }`;
    expect(await memberOf(survivor.id, asked)).toEqual({
      member: {
        own: { state: 'ACTIVE', from: '2026-03-01', to: null },
        linked: { state: 'ACTIVE', from: '2026-01-05', to: '2026-03-01' },
        linkedBefore: { ...span, state: 'ACTIVE', steps: [JOINED] },
        unheardOf: null,
      },
    });
  });
});

const ALL = 'migrant employment workUnit skillLevel education roles';
const NOTHING = { migrant: null, employment: null, workUnit: null, skillLevel: null, education: null, roles: [] };
const EVERYTHING = {
  ...{ migrant: true, employment: 'SICK_LEAVE', workUnit: '第一公司', skillLevel: 'SENIOR_TECHNICIAN' },
  ...{ education: '30', roles: ['DELEGATE', 'MEDIATOR'] },
};
const OTHERWISE = {
  ...{ migrant: false, employment: 'VETERAN_RETIRED', workUnit: '第二公司', skillLevel: 'ELEMENTARY' },
  ...{ education: '21', roles: ['ACTIVIST', 'GROUP_LEADER', 'LABOUR_INSPECTOR', 'VOLUNTEER'] },
};

describe('the attributes of a member', () => {
  it('are those of the day, as they were recorded by the instant asked for', async () => {
    const revise = (member: ChangedRow) =>
      did('reviseMember', { ...targetOf(member), attributes: { workUnit: '第二公司' }, attributesFrom: '2026-03-01' });
    const { id } = await backdated(revise, { workUnit: '第一公司', migrant: true });
    const asked = `
      now: attributes { workUnit migrant }
      dayBefore: attributes(asOf: "2026-02-28") { workUnit }
      onTheDay: attributes(asOf: "2026-03-01", knownAt: "${RECORDED}") { workUnit }
      justBefore: attributes(asOf: "2026-03-01", knownAt: "${BEFORE}") { workUnit }
      todayAsKnownBefore: attributes(knownAt: "${BEFORE}") { workUnit }
      unheardOf: attributes(knownAt: "2026-10-20T03:59:59.999Z") { ${ALL} }`;
    expect(await memberOf(id, asked)).toEqual({
      member: {
        now: { workUnit: '第二公司', migrant: true },
        dayBefore: { workUnit: '第一公司' },
        onTheDay: { workUnit: '第二公司' },
        justBefore: { workUnit: '第一公司' },
        todayAsKnownBefore: { workUnit: '第一公司' },
        unheardOf: NOTHING,
      },
    });
  });

  it('come back as they were told, each of them, with the ethnicity', async () => {
    const { id } = await admit(EVERYTHING, { ethnicity: '05' });
    expect(await memberOf(id, `ethnicity attributes { ${ALL} }`)).toEqual({
      member: { ethnicity: '05', attributes: EVERYTHING },
    });
    const other = await admit(OTHERWISE, { ethnicity: '98' });
    expect(await memberOf(other.id, `ethnicity attributes { ${ALL} }`)).toEqual({
      member: { ethnicity: '98', attributes: OTHERWISE },
    });
  });

  it('stay where nothing is said of them, and each is recorded without the others', async () => {
    let member = await admit(EVERYTHING, { ethnicity: '05' });
    let expected: object = EVERYTHING;
    for (const [name, value] of Object.entries(OTHERWISE)) {
      member = await did('reviseMember', { ...targetOf(member), attributes: { [name]: value } });
      expected = { ...expected, [name]: value };
      expect(await memberOf(member.id, `ethnicity attributes { ${ALL} }`)).toEqual({
        member: { ethnicity: '05', attributes: expected },
      });
    }
    expect(expected).toEqual(OTHERWISE);
  });

  it('are taken away by null or nothing where there can be none, from the day on; the rest says nothing by null', async () => {
    const member = await admit(EVERYTHING, { ethnicity: '05' });
    const none = { migrant: null, employment: null, workUnit: '', skillLevel: null, education: null, roles: [] };
    const input = { attributes: none, attributesFrom: '2026-03-01', person: { ethnicity: null } };
    const { id } = await did('reviseMember', { ...targetOf(member), ...input });
    const asked = `ethnicity now: attributes { ${ALL} } dayBefore: attributes(asOf: "2026-02-28") { ${ALL} }`;
    const left = { ...NOTHING, migrant: true, employment: 'SICK_LEAVE' };
    expect(await memberOf(id, asked)).toEqual({ member: { ethnicity: null, now: left, dayBefore: EVERYTHING } });
  });
});
