import { describe, expect, it } from 'vitest';
import { openActivityApi, type Row } from '../support/activity-api.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openActivityApi(service);
const { base } = service.federations.zhejiang;
const OFFICER = 'zhejiang-officer';
const REVIEWER = 'zhejiang-reviewer';

/** The eight trades of the Innovation Day. */
const TRADES = ['电工', '钳工', '焊工', '数控车工', '中式烹饪', '插花', '茶艺', '中式铺床'];

const team = (name: string, trades: readonly number[] = [1]) => ({
  ...{ participant: { team: { unionBodyId: base.id, name, size: 5 } }, trades },
});

async function shown(id: string, fields: string): Promise<unknown> {
  const query = `query ($id: ID!) { activity(id: $id) { ${fields} } }`;
  const answer = (await read(service, OFFICER, { query, variables: { id } })) as { readonly activity: unknown };
  return answer.activity;
}

/** Proposes places by an officer and has them confirmed by a reviewer. */
async function rank(contest: Row, trade: number, entries: readonly object[]): Promise<Row> {
  const proposed = await api.step(contest, { by: OFFICER, name: 'proposeContestResults', more: { trade, entries } });
  return api.step(proposed, { by: REVIEWER, name: 'decideContestResults', more: { confirm: true } });
}

const placeOf = ({ id }: Row, at: number, scoreHundredths: number | null = null) => ({
  ...{ participationId: id, rank: at, scoreHundredths },
});

const PROGRAM = await change(service, OFFICER, {
  name: 'createProgram',
  shows: 'program { id version }',
  input: { unionBodyId: base.id, code: 'js_ligong', name: '重点项目立功竞赛', kind: 'CONTEST' },
});
const { id: programId } = changedRow(PROGRAM, 'program');

describe('row 18: merit contests, skill contests, training, job fairs', () => {
  it('holds a merit contest on a key project and nominates its winner to the provincial list', async () => {
    const merit = { contest: { contestKind: 'MERIT', project: '健盛产业园', trades: ['综合'] } };
    const contest = await api.opened({ title: '重点项目立功竞赛', programId, details: merit });
    await api.opened({ title: '别的活动' });
    const list = `query ($filter: ActivityFilter!) { activities(filter: $filter, first: 5) { nodes {
      id program { name } } } }`;
    const filter = { unionBodyId: base.id, programId };
    expect(await read(service, OFFICER, { query: list, variables: { filter } })).toEqual({
      activities: { nodes: [{ id: contest.id, program: { name: '重点项目立功竞赛' } }] },
    });
    const winner = await api.register(contest, team('健盛产业园项目部'));
    const second = await api.register(contest, team('城北大桥项目部'));
    const held = await api.attended(contest, [winner, second]);
    const result = await rank(held, 1, [placeOf(winner, 1), placeOf(second, 2)]);
    const nomination = {
      ...{ unionBodyId: base.id, name: '全省工会系统重点工程立功竞赛名录', edition: '2026', level: 'PROVINCE' },
      ...{ kind: 'LIST_ENTRY', grantingBodyName: '浙江省总工会', grantingBodyId: base.id, groundId: result.id },
    };
    const loser = { ...nomination, recipient: { team: '某某项目部' } };
    expect(await api.told({ by: OFFICER, name: 'nominateHonour', input: loser })).toBe(
      'HONOUR_WITHOUT_RESULT groundId',
    );
    const input = { ...nomination, recipient: { team: '健盛产业园项目部' } };
    const honour = await api.make({ by: OFFICER, name: 'nominateHonour', input });
    const query = `query ($id: ID!) { honour(id: $id) { state kind level recipient { __typename name }
      ground { ... on ContestResult { trade activity { title ... on Contest { project contestKind } }
        entries { rank name } } } } }`;
    expect(await read(service, OFFICER, { query, variables: { id: honour.id } })).toEqual({
      honour: {
        ...{ state: 'NOMINATED', kind: 'LIST_ENTRY', level: 'PROVINCE' },
        recipient: { __typename: 'TeamRecipient', name: '健盛产业园项目部' },
        ground: {
          trade: 1,
          activity: { title: '重点项目立功竞赛', project: '健盛产业园', contestKind: 'MERIT' },
          entries: [
            { rank: 1, name: '健盛产业园项目部' },
            { rank: 2, name: '城北大桥项目部' },
          ],
        },
      },
    });
  });

  it('ranks teams in the eight trades of the Innovation Day, with ties, and ends once all is confirmed', async () => {
    const skill = { contest: { contestKind: 'SKILL', trades: TRADES } };
    const contest = await api.opened({ title: '创业创新日职工技能比赛', partners: ['市人社局'], details: skill });
    const all = TRADES.map((_, index) => index + 1);
    const teams: Row[] = [];
    for (const name of ['虎山街道队', '双塔街道队', '经济开发区队'])
      teams.push(await api.register(contest, team(name, all)));
    const [one, two, three] = teams;
    if (one === undefined || two === undefined || three === undefined) throw new Error('the test has three teams');
    let held: Row = await api.attended(contest, teams);
    const end = { by: OFFICER, name: 'finishActivity', input: { id: held.id, expectedVersion: held.version } } as const;
    expect(await api.told(end)).toBe('RESULTS_NOT_CONFIRMED');
    for (const trade of all) {
      await rank(held, trade, [placeOf(three, 3, 8650), placeOf(one, 1, 9125), placeOf(two, 1, 9125)]);
      held = { ...held, version: held.version + 2 };
    }
    const done = await api.step(held, { by: OFFICER, name: 'finishActivity', more: { headcount: 420 } });
    expect(done.state).toBe('DONE');
    const fields = `state headcount attended registered partners steps { state from }
      ... on Contest { trades { number name } results { trade state entries { rank scoreHundredths name } }
        proposedResults { id } }`;
    const entries = [
      { rank: 1, scoreHundredths: 9125, name: '虎山街道队' },
      { rank: 1, scoreHundredths: 9125, name: '双塔街道队' },
      { rank: 3, scoreHundredths: 8650, name: '经济开发区队' },
    ];
    const sameRank = (rows: readonly (typeof entries)[number][]) => [...rows].sort((a, b) => a.rank - b.rank);
    expect(await shown(done.id, fields)).toEqual({
      ...{ state: 'DONE', headcount: 420, attended: 3, registered: 3, partners: ['市人社局'], proposedResults: [] },
      steps: ['PLANNED', 'OPEN', 'RUNNING', 'DONE'].map((state) => ({ state, from: '2026-01-05' })),
      trades: TRADES.map((name, index) => ({ number: index + 1, name })),
      results: all.map((trade) => ({ trade, state: 'CONFIRMED', entries: sameRank(entries) })),
    });
  });

  it('corrects confirmed results only by other ones with a reason, which a second person confirms', async () => {
    const skill = { contest: { contestKind: 'SKILL', trades: ['电工'] } };
    const contest = await api.opened({ details: skill });
    const [one, two] = [await api.register(contest, team('甲队')), await api.register(contest, team('乙队'))];
    let held = await api.attended(contest, [one, two]);
    const first = await rank(held, 1, [placeOf(one, 1), placeOf(two, 2)]);
    held = { ...held, version: held.version + 2 };
    const again = { id: first.id, expectedVersion: first.version, confirm: false, note: '重审' };
    expect(await api.told({ by: 'zhejiang-admin', name: 'decideContestResults', input: again })).toBe(
      'ILLEGAL_TRANSITION',
    );
    const entries = [placeOf(two, 1), placeOf(one, 2)];
    const correction = { id: held.id, expectedVersion: held.version, trade: 1, entries };
    const propose = { by: OFFICER, name: 'proposeContestResults' } as const;
    expect(await api.told({ ...propose, input: correction })).toBe('INPUT_INVALID reason');
    const proposed = await api.make({ ...propose, input: { ...correction, reason: '计分有误' } });
    const standing = '... on Contest { results { id state } proposedResults { id reason corrects { id } } }';
    expect(await shown(held.id, standing)).toEqual({
      results: [{ id: first.id, state: 'CONFIRMED' }],
      proposedResults: [{ id: proposed.id, reason: '计分有误', corrects: { id: first.id } }],
    });
    await api.step(proposed, { by: REVIEWER, name: 'decideContestResults', more: { confirm: true } });
    const after = '... on Contest { results { id entries { rank name } corrects { id state } } }';
    expect(await shown(held.id, after)).toEqual({
      results: [
        {
          id: proposed.id,
          corrects: { id: first.id, state: 'SUPERSEDED' },
          entries: [
            { rank: 1, name: '乙队' },
            { rank: 2, name: '甲队' },
          ],
        },
      ],
    });
  });

  it('delivers a training that an enterprise chose from the menu', async () => {
    const details = { session: { theme: 'TRAINING' } };
    const training = await api.opened({ title: '菜单式培训：消防安全', location: '企业车间', details });
    const participant = { employer: { name: '江山市申达电气有限公司' } };
    const chosen = await api.register(training, { participant });
    const held = await api.attended(training, [chosen]);
    const done = await api.step(held, { by: OFFICER, name: 'finishActivity', more: { headcount: 86 } });
    const fields = '__typename location headcount attended ... on Session { theme }';
    expect(await shown(done.id, fields)).toEqual({
      ...{ __typename: 'Session', location: '企业车间', headcount: 86, attended: 1, theme: 'TRAINING' },
    });
  });

  it('retrains people, gives certificates and places those who passed', async () => {
    const lessons = ['2026-01-06', '2026-01-07'].map((on) => ({ title: '叉车驾驶', on }));
    const days = { from: '2026-01-06', to: '2026-01-07' };
    const course = await api.opened({ title: '转产转业培训', ...days, details: { course: { lessons } } });
    const farmer = await api.member(base);
    const nonMember = { name: '王小明', workUnit: null, reason: '退养农户' };
    const [one, two] = [
      await api.register(course, { participant: { memberId: farmer.id } }),
      await api.register(course, { participant: { nonMember } }),
    ];
    service.clock.set('2026-01-07');
    await api.attended(course, [one, two]);
    service.clock.set('2026-02-01');
    const came = { ...one, version: one.version + 1 };
    const certificate = { outcome: 'PASSED', on: '2026-01-07' };
    const passed = await api.step(came, { by: OFFICER, name: 'recordCertificate', more: certificate });
    const failed = { outcome: 'FAILED', on: '2026-01-07' };
    await api.step({ ...two, version: two.version + 1 }, { by: OFFICER, name: 'recordCertificate', more: failed });
    const work = { employer: '新丰物流有限公司', on: '2026-02-01' };
    await api.step(passed, { by: OFFICER, name: 'recordPlacement', more: work });
    const query = `query ($id: ID!) { participations(filter: { activityId: $id }, first: 10) { nodes {
      state participant { __typename name } certificate { outcome on } placement { employer on } } } }`;
    expect(await read(service, OFFICER, { query, variables: { id: course.id } })).toMatchObject({
      participations: {
        nodes: [
          {
            ...{ state: 'ATTENDED', participant: { __typename: 'MemberParticipant' } },
            ...{ certificate, placement: work },
          },
          {
            ...{ state: 'ATTENDED', participant: { __typename: 'NonMemberParticipant', name: '王*' } },
            ...{ certificate: failed, placement: null },
          },
        ],
      },
    });
  });

  it('places people at a job fair with the employers that are there', async () => {
    service.clock.set('2026-01-05');
    const stands = [
      { employer: '江山市金江纺织有限公司', posts: 30 },
      { employer: '江山市盛汇化工有限公司', posts: 12 },
    ];
    const days = { from: '2026-01-05', to: '2026-01-05' };
    const fair = await api.opened({ title: '春风行动招聘会', ...days, details: { jobFair: { stands } } });
    const seeker = await api.register(fair, { participant: { memberId: (await api.member(base)).id } });
    await api.attended(fair, [seeker]);
    const target = { id: seeker.id, expectedVersion: seeker.version + 1, on: '2026-01-05' };
    const place = { by: OFFICER, name: 'recordPlacement' } as const;
    expect(await api.told({ ...place, input: { ...target, employer: '别处公司' } })).toBe('NOT_FOUND employer');
    const certificate = { id: seeker.id, expectedVersion: seeker.version + 1, on: '2026-01-05', outcome: 'PASSED' };
    expect(await api.told({ by: OFFICER, name: 'recordCertificate', input: certificate })).toBe('INPUT_INVALID id');
    await api.make({ ...place, input: { ...target, employer: '江山市金江纺织有限公司' } });
    const fields = '... on JobFair { postsOffered stands { employer posts } }';
    expect(await shown(fair.id, fields)).toEqual({ postsOffered: 42, stands });
  });
});
