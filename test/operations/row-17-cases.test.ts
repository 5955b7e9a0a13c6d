import { beforeEach, describe, expect, it } from 'vitest';
import { creditCode } from '../support/builders.ts';
import { openCases, type CaseRow } from '../support/case-api.ts';
import { openLine } from '../support/line-api.ts';
import { change, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const line = await openLine(service);
const { county, park, street, atCounty, atPark, atStreet, checker } = line;
const cases = openCases(service, line);

const DOOR_MAKER = { name: '江山某木门有限公司', creditCode: creditCode('91330881MA29U1AB2') };
/** 830,600 yuan. */
const OWED = 83_060_000;

/** The 71 workers of a door maker that failed come to tea. */
const ARREARS = {
  ...{ unionBodyId: park.id, kind: 'ARREARS', service: 'MEDIATION', mode: 'TEA_TALK', title: '木门企业停产欠薪' },
  ...{ people: 71, employer: DOOR_MAKER, stake: OWED, receivedOn: '2026-11-02' },
};

beforeEach(() => {
  service.clock.set('2026-11-20');
});

/** A case of arrears that a body of the line has begun to handle. */
async function begun(facts: object = {}, by = atPark): Promise<CaseRow> {
  let row = await cases.receive(by, { ...ARREARS, ...facts });
  for (const name of ['acceptCase', 'startCase']) row = await cases.step(row, { by, name });
  return row;
}

const pay = (amount: number, reference: string) => ({
  ...{ name: 'recordRecovery', more: { amount, paidOn: '2026-11-18', reference } },
});

describe('the failed door maker', () => {
  const WARNINGS = `query ($body: ID!) { arrearsWarnings(filter: { unionBodyId: $body, subtree: true }, first: 10) {
    nodes { unionBody { id } employer { name creditCode } openCases people open { yuan } } } }`;
  const warnings = (by = checker) => read(service, by, { query: WARNINGS, variables: { body: county.id } });

  it('owes 71 workers 830,600 yuan: the park warns, the county takes over, the court’s rest is waived by a second person', async () => {
    let row = await cases.receive(atPark, {
      ...ARREARS,
      persons: [{ name: '王大力', mobile: '13857001234' }],
      details: '九月起停发工资，老板失联。',
      agent: { name: '李支书' },
      ...{ bookedFor: '2026-11-21', homeVisit: false },
    });
    const warning = { employer: DOOR_MAKER, openCases: 1, people: 71, open: { yuan: '830600.00' } };
    expect(await warnings()).toEqual({ arrearsWarnings: { nodes: [{ unionBody: { id: park.id }, ...warning }] } });
    const RECEIVED = `state dueOn overdue daysTaken persons { name mobile } agent { name } details people stake { yuan }
      open { yuan } handlings { unionBodyName days } allowedActions`;
    expect(await cases.seen(row, atPark, RECEIVED)).toEqual({
      ...{ state: 'RECEIVED', dueOn: '2026-11-17', overdue: true, daysTaken: 18, people: 71 },
      ...{ persons: [{ name: '王*', mobile: '138****1234' }], agent: { name: '李*' } },
      ...{ details: '九月起停发工资，老板失联。', stake: { yuan: '830600.00' }, open: { yuan: '830600.00' } },
      handlings: [{ unionBodyName: '江山木门园区工会', days: 18 }],
      allowedActions: ['REVISE', 'ACCEPT', 'ASSIGN', 'REFER', 'WITHDRAW'],
    });
    row = await cases.step(row, { by: atPark, name: 'acceptCase', more: { on: '2026-11-03' } });
    row = await cases.step(row, { by: atPark, name: 'startCase', more: { on: '2026-11-04' } });
    row = await cases.step(row, { by: atPark, ...pay(30_000_000, '调解书一期') });

    const referral = { toBodyId: county.id, reason: '企业破产，需法律援助', on: '2026-11-10' };
    row = await cases.step(row, { by: atPark, name: 'referCase', more: referral });
    expect(row.state).toBe('REFERRED');
    expect(await cases.listed(atCounty, { unionBodyId: county.id, waitingForMe: true })).toContain(row.id);
    row = await cases.step(row, { by: atCounty, name: 'answerReferral', more: { accept: true } });
    const moved = { unionBody: { id: county.id }, ...warning, open: { yuan: '530600.00' } };
    expect(await warnings()).toEqual({ arrearsWarnings: { nodes: [moved] } });
    const assigneeId = service.clients[atCounty].id;
    row = await cases.step(row, { by: atCounty, name: 'assignCase', more: { assigneeId } });
    row = await cases.step(row, { by: atCounty, name: 'startCase' });
    row = await cases.step(row, { by: atCounty, name: 'prolongCase', more: { to: '2026-12-20', reason: '等待法院' } });
    row = await cases.step(row, { by: atCounty, ...pay(50_000_000, '法院执行款') });
    row = await cases.step(row, { by: atCounty, name: 'resolveCase', more: { outcome: 'SETTLED' } });
    row = await cases.step(row, { by: atCounty, ...pay(3_000_000, '资产变现') });
    expect(await cases.told(row, { by: checker, name: 'closeCase' })).toBe('CASE_WITH_OPEN_SUM');
    const remainder = { ground: 'WAIVED_BY_CLAIMANT', reason: '工人同意放弃零头' };
    row = await cases.step(row, { by: atCounty, name: 'stateCaseRemainder', more: { remainder } });
    expect(await cases.told(row, { by: atCounty, name: 'closeCase' })).toBe('APPROVE_OWN');
    row = await cases.step(row, { by: checker, name: 'closeCase' });
    const CLOSED = `state outcome recovered { yuan } open { yuan } overdue recoveries { number amount { yuan } reference }
      remainder { ground confirmedBy } handlings { unionBodyId from to days referral } referrals { number answer }`;
    expect(await cases.seen(row, atPark, CLOSED)).toEqual({
      ...{ state: 'CLOSED', outcome: 'SETTLED', recovered: { yuan: '830000.00' }, open: { yuan: '600.00' } },
      overdue: false,
      recoveries: [
        { number: 1, amount: { yuan: '300000.00' }, reference: '调解书一期' },
        { number: 2, amount: { yuan: '500000.00' }, reference: '法院执行款' },
        { number: 3, amount: { yuan: '30000.00' }, reference: '资产变现' },
      ],
      remainder: { ground: 'WAIVED_BY_CLAIMANT', confirmedBy: service.clients[checker].id },
      handlings: [
        { unionBodyId: park.id, from: '2026-11-02', to: '2026-11-10', days: 8, referral: null },
        { unionBodyId: county.id, from: '2026-11-10', to: null, days: 10, referral: 1 },
      ],
      referrals: [{ number: 1, answer: 'ACCEPTED' }],
    });
    expect(await warnings()).toEqual({ arrearsWarnings: { nodes: [] } });
  });

  it('is warned of once for all its cases, however many come in at the same moment', async () => {
    const employer = { name: '江山另一门厂' };
    const facts = { ...ARREARS, unionBodyId: street.id, employer, people: 5, stake: 100, receivedOn: '2026-11-20' };
    await Promise.all([1, 2, 3].map(() => cases.receive(atStreet, facts)));
    const warning = { openCases: 3, people: 15, open: { yuan: '3.00' } };
    const data = await read(service, atStreet, { query: WARNINGS, variables: { body: street.id } });
    expect(data).toMatchObject({
      arrearsWarnings: { nodes: [{ employer: { ...employer, creditCode: null }, ...warning }] },
    });
  });

  it('that paid all in parts is closed by one person', async () => {
    let row = await begun();
    row = await cases.step(row, { by: atPark, ...pay(OWED - 1, '一期') });
    expect(await cases.told(row, { by: atPark, ...pay(2, '二期') })).toBe('RECOVERY_EXCEEDS_STAKE amount');
    expect(await cases.told(row, { by: atPark, ...pay(1, '一期') })).toBe('CODE_TAKEN reference');
    row = await cases.step(row, { by: atPark, ...pay(1, '二期') });
    row = await cases.step(row, { by: atPark, name: 'resolveCase', more: { outcome: 'MEDIATED' } });
    expect((await cases.step(row, { by: atPark, name: 'closeCase' })).state).toBe('CLOSED');
  });
});

describe('legal aid for one worker', () => {
  const AID = {
    ...{ unionBodyId: street.id, kind: 'INJURY', service: 'LEGAL_AID', mode: 'HOME_VISIT', title: '工伤赔偿' },
    homeVisit: true,
  };

  it('is due within 60 days, and may be taken back by the claimant', async () => {
    let row = await cases.receive(atStreet, AID);
    expect(await cases.seen(row, atStreet, 'dueOn people stake { fen } open { fen } homeVisit')).toEqual({
      ...{ dueOn: '2027-01-19', people: 1, stake: null, open: { fen: 0 }, homeVisit: true },
    });
    row = await cases.step(row, { by: atStreet, name: 'withdrawCase', more: { reason: '双方已自行和解' } });
    expect(await cases.seen(row, atStreet, 'state outcome')).toEqual({ state: 'WITHDRAWN', outcome: 'WITHDRAWN' });
    expect((await cases.step(row, { by: atStreet, name: 'closeCase' })).state).toBe('CLOSED');
  });

  it('is revised while it is not settled, and its people are read in the clear with a reason', async () => {
    let row = await cases.receive(atStreet, AID);
    const more = { persons: [{ name: '周小妹', mobile: '13957001111' }], people: 2, stake: 100 };
    row = await cases.step(row, { by: atStreet, name: 'reviseCase', more });
    const shows = 'people { persons { name mobile } agent { name } }';
    const input = { id: row.id, reason: '电话回访' };
    const revealed = await change(service, atStreet, { name: 'revealCasePersons', shows, input });
    expect(revealed['people']).toEqual({ persons: [{ name: '周小妹', mobile: '13957001111' }], agent: null });
    const TRAIL = `query ($id: ID!) { auditTrail(subjectId: $id, first: 10) { nodes { action reason changes { field from to } } } }`;
    const trail = await read(service, atStreet, { query: TRAIL, variables: { id: row.id } });
    expect(trail).toMatchObject({
      auditTrail: {
        nodes: [{ action: 'REVEAL_PERSONS', reason: '电话回访' }, { action: 'REVISE' }, { action: 'RECEIVE' }],
      },
    });
    expect(JSON.stringify(trail)).not.toMatch(/周小妹|1395700/);
  });
});

describe('a case that is handed on', () => {
  it('is seen by the body that had it, which changes nothing of it any more', async () => {
    let row = await begun();
    row = await cases.step(row, { by: atPark, name: 'referCase', more: { toBodyId: county.id, reason: '疑难' } });
    expect(await cases.seen(row, atPark, 'unionBody { id } allowedActions')).toEqual({
      ...{ unionBody: null, allowedActions: [] },
    });
    expect(await cases.told(row, { by: atPark, name: 'withdrawCase', more: { reason: '撤' } })).toBe(
      'OUTSIDE_SCOPE id',
    );
    expect(await cases.listed(atPark, { unionBodyId: park.id, list: 'HANDED_ON' })).toContain(row.id);
    expect(await cases.listed(atPark, { unionBodyId: park.id })).not.toContain(row.id);
    expect(await cases.listed(atCounty, { unionBodyId: county.id, state: 'REFERRED' })).toContain(row.id);
    expect(await cases.seen(row, atStreet, 'id')).toBeNull();
  });

  it('comes back as it was where the other body sends it back, saying why', async () => {
    let row = await begun();
    row = await cases.step(row, { by: atPark, name: 'referCase', more: { toBodyId: county.id, reason: '疑难' } });
    const back = { by: atCounty, name: 'answerReferral', more: { accept: false } };
    expect(await cases.told(row, back)).toBe('INPUT_INVALID note');
    row = await cases.step(row, { ...back, more: { accept: false, note: '属地办理' } });
    expect(row.state).toBe('IN_PROGRESS');
    const BACK = 'unionBody { id } referrals { answer note } handlings { unionBodyId referral }';
    expect(await cases.seen(row, atPark, BACK)).toEqual({
      ...{ unionBody: { id: park.id }, referrals: [{ answer: 'SENT_BACK', note: '属地办理' }] },
      handlings: [park, county, park].map(({ id }, index) => ({ unionBodyId: id, referral: index === 0 ? null : 1 })),
    });
    expect(await cases.listed(atPark, { unionBodyId: park.id, list: 'HANDED_ON' })).not.toContain(row.id);
  });

  it.each([
    ['to the body that has it', park.id, 'REFER_TO_SELF toBodyId'],
    ['to a body of another federation', service.federations.jiangxi.base.id, 'NOT_FOUND toBodyId'],
    ['to a body that does not exist', 'ub_nobody', 'NOT_FOUND toBodyId'],
    ['to what is no body', 'fac_1', 'NOT_FOUND toBodyId'],
  ])('is not handed %s', async (_where, toBodyId, problem) => {
    const row = await begun();
    expect(await cases.told(row, { by: atPark, name: 'referCase', more: { toBodyId, reason: '转' } })).toBe(problem);
  });
});

describe('bad input', () => {
  it('of two officers at once lets one through, and tells the other', async () => {
    const row = await cases.receive(atPark, ARREARS);
    const calls = [atPark, atCounty].map((by) => cases.told(row, { by, name: 'acceptCase' }));
    expect((await Promise.all(calls)).sort()).toEqual(['', 'CONFLICT']);
  });

  it('of facts that do not fit is refused', async () => {
    const told = (facts: object) => line.told({ by: atPark, name: 'receiveCase', input: { ...ARREARS, ...facts } });
    expect(await told({ employer: undefined })).toBe('INPUT_INVALID employer');
    expect(await told({ stake: 0 })).toBe('INPUT_INVALID stake');
    expect(await told({ people: 0 })).toBe('INPUT_INVALID people');
    expect(await told({ receivedOn: '2026-11-21' })).toBe('EFFECTIVE_DATE_IN_FUTURE receivedOn');
    expect(await told({ title: '王大力 13857001234' })).toBe('PERSONAL_NUMBER_IN_TEXT title');
    expect(await told({ persons: [{ name: '王大力', mobile: '12' }] })).toBe('INPUT_INVALID persons.mobile');
    expect(await told({ memberIds: ['mem_nobody'] })).toBe('NOT_FOUND memberIds');
    expect(await told({ unionBodyId: county.id })).toBe('NOT_FOUND unionBodyId');
    expect(await told({ programId: 'prog_none' })).toBe('NOT_FOUND programId');
    expect(await told({ facilityId: 'fac_none' })).toBe('NOT_FOUND facilityId');
    expect(await told({ bookedFor: '2026-11-01' })).toBe('INPUT_INVALID bookedFor');
  });

  it('of a second prolongation, or of an outcome before the work, is refused', async () => {
    let row = await begun();
    const prolong = { by: atPark, name: 'prolongCase', more: { to: '2026-12-01', reason: '取证' } };
    expect(await cases.told(row, { ...prolong, more: { to: '2026-11-17', reason: '取证' } })).toBe('INPUT_INVALID to');
    row = await cases.step(row, prolong);
    expect(await cases.told(row, prolong)).toBe('ILLEGAL_TRANSITION');
    const early = await cases.receive(atPark, ARREARS);
    expect(await cases.told(early, { by: atPark, name: 'resolveCase', more: { outcome: 'DONE' } })).toBe(
      'ILLEGAL_TRANSITION',
    );
    const wrong = { by: atPark, name: 'resolveCase', more: { outcome: 'WITHDRAWN' } };
    expect(await cases.told(row, wrong)).toBe('INPUT_INVALID outcome');
  });

  it('of an assignee who may not handle it is refused', async () => {
    const row = await cases.receive(atPark, ARREARS);
    for (const persona of [atStreet, checker, 'jiangxi-officer'] as const) {
      const more = { assigneeId: service.clients[persona].id };
      expect(await cases.told(row, { by: atPark, name: 'assignCase', more })).toBe('NOT_FOUND assigneeId');
    }
  });
});

describe('another federation', () => {
  it.each(['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const)('sees nothing of it as %s', async (by) => {
    const row = await begun();
    expect(await cases.seen(row, by, 'id')).toBeNull();
    expect(await cases.listed(by, { unionBodyId: park.id })).toEqual([]);
    const NODE = 'query ($id: ID!) { node(id: $id) { id } auditTrail(subjectId: $id, first: 5) { nodes { id } } }';
    expect(await read(service, by, { query: NODE, variables: { id: row.id } })).toEqual({
      ...{ node: null, auditTrail: { nodes: [] } },
    });
    if (by !== 'jiangxi-reviewer') {
      expect(await cases.told(row, { by, name: 'withdrawCase', more: { reason: '撤' } })).toBe('NOT_FOUND id');
    }
    expect(await cases.told(row, { by, name: 'closeCase' })).toBe('NOT_FOUND id');
  });
});

describe('the work list', () => {
  it('tells what waits for whom, the first due first', async () => {
    const later = await cases.receive(atStreet, {
      ...ARREARS,
      unionBodyId: street.id,
      kind: 'PETITION',
      service: 'RECEPTION',
    });
    const first = await cases.receive(atStreet, { ...ARREARS, unionBodyId: street.id });
    const waiting = { unionBodyId: street.id, waitingForMe: true };
    const both = await cases.listed(atStreet, waiting);
    expect(both.filter((id) => id === later.id || id === first.id)).toEqual([first.id, later.id]);
    expect(await cases.listed(checker, { ...waiting, subtree: true })).toEqual([]);
    expect(await cases.listed(atStreet, { unionBodyId: street.id, overdue: true })).toEqual([first.id]);
    expect(await cases.listed(atCounty, { unionBodyId: county.id, subtree: true, kind: 'PETITION' })).toEqual([
      later.id,
    ]);
    let row = await cases.step(first, { by: atStreet, name: 'acceptCase' });
    row = await cases.step(row, { by: atStreet, name: 'startCase' });
    const remainder = { ground: 'REFUSED_BY_LAW', reason: '超过时效' };
    row = await cases.step(row, { by: atStreet, name: 'resolveCase', more: { outcome: 'REFUSED', remainder } });
    expect(await cases.listed(atStreet, waiting)).not.toContain(row.id);
    expect(await cases.listed(checker, waiting)).toEqual([row.id]);
  });
});
