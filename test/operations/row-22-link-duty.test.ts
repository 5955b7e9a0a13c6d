import { describe, expect, it } from 'vitest';
import { openAppraisalApi, type Shown } from '../support/appraisal-api.ts';
import { openPostApi } from '../support/post-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;
const posts = await openPostApi(service);
const api = openAppraisalApi(service, {
  inputs: {},
  objectOf: (name) =>
    name.includes('Volunteer') ? 'volunteer' : name.includes('Officer') ? 'officerTerm' : 'linkDuty',
  states: () => false,
});
const by = 'zhejiang-officer';
const { file } = await posts.household(zhejiang.base);
const cadre = await api.member(zhejiang.base);

const assign = (target: object, from = '2026-01-05', who: object = { memberId: cadre.id }): Promise<Shown> => {
  const input = { unionBodyId: zhejiang.base.id, cadre: who, target, from };
  return api.did({ by, name: 'assignLinkDuty', input });
};
const visit = (duty: Shown, on: string, more: object = {}): Promise<Shown> =>
  api.step(duty, { by, name: 'recordLinkVisit', input: { on, found: '家中老人住院', ...more } });
const missing = (duty: Shown): Promise<unknown> => api.see(by, `linkDuty(id: "${duty.id}") { visitsMissing behind }`);

describe('cadres of Jiangshan (干部联系企业和困难职工制度)', () => {
  it('each link one enterprise and one hardship worker, and visit at least once a month', async () => {
    const enterprise = await assign({ employer: { name: '江山欧派门业股份有限公司' } });
    const household = await assign({ hardshipFileId: file.id });
    service.clock.set('2026-01-31');
    expect(await missing(household)).toEqual({ visitsMissing: [], behind: false });

    service.clock.set('2026-02-28');
    const visited = await visit(household, '2026-02-28', { followUp: '帮扶〔2026〕3号' });
    service.clock.set('2026-03-01');
    // January is held in part and owes none; February is over.
    expect(await missing(household)).toEqual({ visitsMissing: [], behind: false });
    expect(await missing(enterprise)).toEqual({ visitsMissing: ['2026-02'], behind: true });
    const behind = `linkDuties(filter: { unionBodyId: "${zhejiang.upper.id}", subtree: true, behindOnly: true }, first: 5) { nodes { id target { kind employer { name } } } }`;
    expect(await api.see('zhejiang-reviewer', behind)).toEqual({
      nodes: [{ id: enterprise.id, target: { kind: 'EMPLOYER', employer: { name: '江山欧派门业股份有限公司' } } }],
    });
    await visit(enterprise, '2026-03-01');
    expect(await missing(enterprise)).toEqual({ visitsMissing: ['2026-02'], behind: false });

    const seen = await api.see(
      by,
      `linkDuty(id: "${household.id}") { cadre { member { id } } target { hardshipFile { id } } visits { number on found followUp } }`,
    );
    expect(seen).toEqual({
      ...{ cadre: { member: { id: cadre.id } }, target: { hardshipFile: { id: file.id } } },
      visits: [{ number: 1, on: '2026-02-28', found: '家中老人住院', followUp: '帮扶〔2026〕3号' }],
    });
    const trail = await api.see(
      by,
      `auditTrail(subjectId: "${household.id}", first: 5) { nodes { action changes { field to } } }`,
    );
    expect(JSON.stringify(trail)).not.toContain('老人');
    expect(trail).toMatchObject({
      nodes: [{ action: 'VISIT', changes: [{ field: 'visits', to: null }] }, { action: 'ASSIGN' }],
    });

    service.clock.set('2026-06-30');
    expect(await missing(visited)).toEqual({ visitsMissing: ['2026-03', '2026-04', '2026-05'], behind: true });
    const end = { by, name: 'endLinkDuty', input: { to: '2026-05-31' } } as const;
    await api.step(visited, end);
    expect(await missing(visited)).toEqual({ visitsMissing: ['2026-03', '2026-04'], behind: false });
  });
});

describe('chairs of the development zone (基层工会主席岗位责任制)', () => {
  it('guide base unions by the term they hold', async () => {
    const term = {
      unionBodyId: zhejiang.upper.id,
      office: 'CHAIR',
      personName: '祝主席',
      engagement: 'FULL_TIME',
      frontline: false,
    };
    const officer = await api.did({ by, name: 'recordOfficer', input: { ...term, from: '2026-06-01' } });
    const who = { officerTermId: officer.id };
    const target = { unionBodyIds: [zhejiang.base.id] };
    const early = { unionBodyId: zhejiang.upper.id, cadre: who, target, from: '2026-05-31' };
    expect(await api.told({ by, name: 'assignLinkDuty', input: early })).toBe('TERM_ENDED cadre');
    const duty = await assign(target, '2026-06-01', who);
    const seen = await api.see(
      by,
      `linkDuty(id: "${duty.id}") { cadre { kind officer { office } } target { kind unionBodies { id } } }`,
    );
    expect(seen).toEqual({
      cadre: { kind: 'OFFICER', officer: { office: 'CHAIR' } },
      target: { kind: 'UNION_BODIES', unionBodies: [{ id: zhejiang.base.id }] },
    });
  });
});

describe('a link duty', () => {
  const told = (facts: object): Promise<string> => {
    const input = {
      unionBodyId: zhejiang.base.id,
      cadre: { memberId: cadre.id },
      target: { employer: { name: '另一厂' } },
      from: '2026-06-30',
      ...facts,
    };
    return api.told({ by, name: 'assignLinkDuty', input });
  };

  it('is assigned once at a time, by those who see both sides', async () => {
    expect((await Promise.all([told({}), told({})])).sort()).toEqual(['', 'SECOND_OPEN_DUTY target']);
    expect(await told({ from: '2026-07-01' })).toBe('EFFECTIVE_DATE_IN_FUTURE from');
    expect(await told({ target: { unionBodyIds: [] } })).toBe('INPUT_INVALID target');
    expect(await told({ target: { unionBodyIds: [zhejiang.base.id, zhejiang.base.id] } })).toBe('INPUT_INVALID target');
    expect(await told({ target: { unionBodyIds: [jiangxi.base.id] } })).toBe('NOT_FOUND target');
    expect(await told({ target: { unitId: 'unit_nothing' } })).toBe('NOT_FOUND target');
    const stranger = await api.member(jiangxi.base);
    expect(await told({ cadre: { memberId: stranger.id } })).toBe('NOT_FOUND cadre');
    expect(await told({ unionBodyId: jiangxi.base.id })).toBe('NOT_FOUND unionBodyId');
  });

  it('has its visits on its own days, and ends behind them once', async () => {
    const duty = await assign({ employer: { name: '第三厂' } }, '2026-06-10');
    const record = (on: string) => api.toldOf(duty, { by, name: 'recordLinkVisit', input: { on, found: '生产正常' } });
    expect(await record('2026-06-09')).toBe('VISIT_OUTSIDE_DUTY on');
    expect(await record('2026-07-01')).toBe('EFFECTIVE_DATE_IN_FUTURE on');
    const visited = await visit(duty, '2026-06-10');
    const end = (row: Shown, to: string) => api.toldOf(row, { by, name: 'endLinkDuty', input: { to } });
    expect(await end(visited, '2026-06-09')).toBe('INTERVAL_INVALID to');
    expect(await end(visited, '2026-06-10')).toBe('EFFECTIVE_DATE_BEFORE_LAST to');
    expect(await end(visited, '2026-07-01')).toBe('EFFECTIVE_DATE_IN_FUTURE to');
    expect(await end(visited, '2026-06-11')).toBe('');
    const ended = { ...visited, version: visited.version + 1 };
    expect(await end(ended, '2026-06-12')).toBe('DUTY_ENDED id');
    expect(await api.toldOf(ended, { by, name: 'recordLinkVisit', input: { on: '2026-06-11', found: '回访' } })).toBe(
      'VISIT_OUTSIDE_DUTY on',
    );
    await assign({ employer: { name: '第三厂' } }, '2026-06-30');
  });

  it('is nothing to another federation', async () => {
    const duty = await assign({ employer: { name: '第四厂' } }, '2026-06-10');
    for (const other of ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const) {
      expect(await api.see(other, `linkDuty(id: "${duty.id}") { id }`)).toBeNull();
      expect(await api.see(other, `node(id: "${duty.id}") { id }`)).toBeNull();
      expect(
        await api.see(other, `linkDuties(filter: { unionBodyId: "${zhejiang.base.id}" }, first: 5) { nodes { id } }`),
      ).toEqual({ nodes: [] });
      expect(await api.see(other, `auditTrail(subjectId: "${duty.id}", first: 5) { nodes { action } }`)).toEqual({
        nodes: [],
      });
    }
    expect(await api.toldOf(duty, { by: 'jiangxi-officer', name: 'endLinkDuty', input: { to: '2026-06-11' } })).toBe(
      'NOT_FOUND id',
    );
  });
});

describe('a volunteer (志愿者)', () => {
  const register = (person: object): Promise<Shown> =>
    api.did({ by, name: 'registerVolunteer', input: { unionBodyId: zhejiang.base.id, person } });
  const serve = (row: Shown, service: object) => ({
    row,
    asked: { by, name: 'recordVolunteerService', input: service } as const,
  });

  it('gives half an hour a day, which another confirms', async () => {
    const row = await register({ memberId: cadre.id });
    const held = await api.step(row, {
      by,
      name: 'takeVolunteerRole',
      input: { name: '义务劳动队员', from: '2026-06-01' },
    });
    let present = held;
    for (const on of ['2026-06-06', '2026-06-07', '2026-06-08']) {
      const { asked } = serve(present, { on, activity: '义务劳动', minutes: 30 });
      present = await api.step(present, asked, 'confirmedMinutes waitingMinutes');
    }
    expect(present).toMatchObject({ confirmedMinutes: 0, waitingMinutes: 90 });
    const decide = (number: number, confirm: boolean) =>
      ({ by: 'zhejiang-reviewer', name: 'decideVolunteerService', input: { number, confirm } }) as const;
    present = await api.step(present, decide(1, true));
    present = await api.step(present, decide(2, false));
    expect(await api.toldOf(present, decide(2, true))).toBe('SERVICE_DECIDED number');
    expect(await api.toldOf(present, decide(4, true))).toBe('NOT_FOUND number');
    const seen = await api.see(
      by,
      `volunteers(filter: { unionBodyId: "${zhejiang.base.id}" }, first: 5) { nodes { member { id } personName confirmedMinutes waitingMinutes services { state } } }`,
    );
    const states = [{ state: 'CONFIRMED' }, { state: 'REFUSED' }, { state: 'RECORDED' }];
    expect(seen).toEqual({
      nodes: [
        { member: { id: cadre.id }, personName: null, confirmedMinutes: 30, waitingMinutes: 30, services: states },
      ],
    });
    const end = { by, name: 'endVolunteerRole', input: { number: 1, to: '2026-06-08' } } as const;
    expect(await api.toldOf(present, end)).toBe('EFFECTIVE_DATE_BEFORE_LAST to');
    expect(await api.toldOf(present, { ...end, input: { number: 1, to: '2026-06-09' } })).toBe('');
  });

  it('serves in a role, an activity once a day, and no longer than a day is', async () => {
    const admin = 'zhejiang-admin';
    const row = await register({ personName: '周热心' });
    const role = { by: admin, name: 'takeVolunteerRole', input: { name: '巡河员', from: '2026-06-02' } } as const;
    const held = await api.step(row, role, 'personName member { id }');
    expect(held).toMatchObject({ personName: '周*', member: null });
    expect(await api.toldOf(held, role)).toBe('ROLE_HELD name');
    const record = (row: Shown, service: object) =>
      api.toldOf(row, {
        by: admin,
        name: 'recordVolunteerService',
        input: { on: '2026-06-02', activity: '巡河', minutes: 1440, ...service },
      });
    expect(await record(held, { on: '2026-06-01' })).toBe('SERVICE_WITHOUT_ROLE on');
    expect(await record(held, { on: '2026-07-01' })).toBe('EFFECTIVE_DATE_IN_FUTURE on');
    expect(await record(held, { minutes: 0 })).toBe('INPUT_INVALID minutes');
    expect(await record(held, { minutes: 1441 })).toBe('INPUT_INVALID minutes');
    expect(await record(held, {})).toBe('');
    const served = { ...held, version: held.version + 1 };
    expect(await record(served, { minutes: 1 })).toBe('SERVICE_TWICE activity');
    expect(await record(served, { activity: '捡拾垃圾', minutes: 1 })).toBe('INPUT_INVALID minutes');
    const own = { by: admin, name: 'decideVolunteerService', input: { number: 1, confirm: true } } as const;
    expect(await api.toldOf(served, own)).toBe('APPROVE_OWN number');
  });

  it('is one of a body once, and nothing to another federation', async () => {
    const input = { unionBodyId: zhejiang.base.id, person: { memberId: cadre.id } };
    expect(await api.told({ by, name: 'registerVolunteer', input })).toBe('SECOND_VOLUNTEER person');
    const row = await register({ personName: '吴热心' });
    for (const other of ['jiangxi-admin', 'jiangxi-officer'] as const) {
      expect(await api.see(other, `volunteer(id: "${row.id}") { id }`)).toBeNull();
      expect(await api.see(other, `node(id: "${row.id}") { id }`)).toBeNull();
      expect(
        await api.see(other, `volunteers(filter: { unionBodyId: "${zhejiang.base.id}" }, first: 5) { nodes { id } }`),
      ).toEqual({ nodes: [] });
      expect(
        await api.toldOf(row, { by: other, name: 'takeVolunteerRole', input: { name: '队员', from: '2026-06-01' } }),
      ).toBe('NOT_FOUND id');
    }
  });
});
