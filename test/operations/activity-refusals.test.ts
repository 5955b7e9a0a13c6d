import { describe, expect, it } from 'vitest';
import { openActivityApi, planWith, type Row } from '../support/activity-api.ts';
import { read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openActivityApi(service);
const { base } = service.federations.zhejiang;
const OFFICER = 'zhejiang-officer';
const ADMIN = 'zhejiang-admin';
const REVIEWER = 'zhejiang-reviewer';

const SKILL = { contest: { contestKind: 'SKILL', trades: ['电工', '焊工'] } };
const target = ({ id, version }: Pick<Row, 'id' | 'version'>) => ({ id, expectedVersion: version });
const team = (name: string) => ({ participant: { team: { unionBodyId: base.id, name } }, trades: [1] });

async function registered(id: string): Promise<unknown> {
  const query = 'query ($id: ID!) { activity(id: $id) { registered placesLeft } }';
  return read(service, OFFICER, { query, variables: { id } });
}

/** A contest that runs, with two teams that came. */
async function heldContest(): Promise<{ readonly held: Row; readonly one: Row; readonly two: Row }> {
  const contest = await api.opened({ details: SKILL });
  const [one, two] = [await api.register(contest, team('甲队')), await api.register(contest, team('乙队'))];
  return { held: await api.attended(contest, [one, two]), one, two };
}

const entry = ({ id }: Row, rank: number, scoreHundredths: number | null = null) => ({
  ...{ participationId: id, rank, scoreHundredths },
});

describe('a registration', () => {
  it('is made once by whoever takes part, whatever it is', async () => {
    const activity = await api.opened();
    const { id } = await api.member(base);
    for (const participant of [
      { memberId: id },
      { team: { unionBodyId: base.id, name: '甲队' } },
      { employer: { name: '江山市第一建筑公司' } },
      { nonMember: { name: '王小明', reason: '家属' } },
    ]) {
      const input = { activityId: activity.id, participant };
      expect(await api.told({ by: OFFICER, name: 'registerForActivity', input })).toBe('');
      expect(await api.told({ by: OFFICER, name: 'registerForActivity', input })).toBe(
        'ALREADY_REGISTERED participant',
      );
    }
    expect(await registered(activity.id)).toEqual({ activity: { registered: 4, placesLeft: null } });
  });

  it('takes the last place for one of 16 who ask at once', async () => {
    const activity = await api.opened({ capacity: 1 });
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) => {
        const participant = { employer: { name: `江山市第${String(index)}公司` } };
        const input = { activityId: activity.id, participant };
        return api.told({ by: OFFICER, name: 'registerForActivity', input });
      }),
    );
    expect([...answers].sort()).toEqual(['', ...Array.from({ length: 15 }, () => 'QUOTA_FULL activityId')]);
    expect(await registered(activity.id)).toEqual({ activity: { registered: 1, placesLeft: 0 } });
  });

  it.each([
    ['an activity that is not open', {}, { employer: { name: '某公司' } }, undefined, 'ILLEGAL_TRANSITION'],
    ['a trade that there is not', { details: SKILL }, { employer: { name: '某公司' } }, [3], 'INPUT_INVALID trades'],
    ['a contest without a trade', { details: SKILL }, { employer: { name: '某公司' } }, [], 'INPUT_INVALID trades'],
    ['a trade twice', { details: SKILL }, { employer: { name: '某公司' } }, [1, 1], 'INPUT_INVALID trades'],
    ['nobody', { to: '2026-01-12' }, null, undefined, 'INPUT_INVALID participant'],
    [
      ...(['a member that there is not', { to: '2026-01-12' }] as const),
      ...([{ memberId: 'mem_nobody' }, undefined, 'NOT_FOUND participant.memberId'] as const),
    ],
    [
      ...(['a text that holds a number of a person', { to: '2026-01-12' }] as const),
      ...([{ employer: { name: '电话13812345678' } }, undefined] as const),
      'PERSONAL_NUMBER_IN_TEXT participant.employer.name',
    ],
    [
      ...(['a team of nobody', { to: '2026-01-12' }] as const),
      ...([{ team: { unionBodyId: base.id, name: '甲队', size: 0 } }, undefined] as const),
      'INPUT_INVALID participant.team.size',
    ],
  ])('of %s is refused', async (...[, facts, participant, trades, refusal]) => {
    const activity = Object.keys(facts).length === 0 ? await api.planned() : await api.opened(facts);
    const input = { activityId: activity.id, participant, trades };
    expect(await api.told({ by: OFFICER, name: 'registerForActivity', input })).toBe(refusal);
  });

  it('of an activity that ran is neither made nor taken back', async () => {
    const activity = await api.opened();
    const row = await api.register(activity, { participant: { employer: { name: '某公司' } } });
    await api.attended(activity, [row]);
    const input = { activityId: activity.id, participant: { employer: { name: '另一公司' } } };
    expect(await api.told({ by: OFFICER, name: 'registerForActivity', input })).toBe('ILLEGAL_TRANSITION');
    const left = { id: row.id, expectedVersion: row.version + 1 };
    expect(await api.told({ by: OFFICER, name: 'withdrawParticipation', input: left })).toBe('ILLEGAL_TRANSITION');
  });
});

describe('a member', () => {
  it('sees what is held in its own region, registers itself alone, and takes that back', async () => {
    const [own, other] = [await api.member(base), await api.member(base)];
    await api.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330881', memberId: own.id });
    const MEMBER = 'zhejiang-member';
    const near = await api.opened({ title: '本地活动' });
    const far = await api.opened({ title: '外地活动', regionCode: '330481' });
    const over = await api.opened({ title: '已过活动', from: '2026-01-01', to: '2026-01-04' });
    const planned = await api.planned({ title: '计划活动' });
    const list = '{ upcomingActivities(first: 100) { nodes { id title unionBody { id } } } }';
    const forbidden = await service.ask(MEMBER, list);
    expect(forbidden.code).toBe('FORBIDDEN');
    const upcoming = await read(service, MEMBER, { query: '{ upcomingActivities(first: 100) { nodes { id } } }' });
    const ids = (upcoming as { upcomingActivities: { nodes: { id: string }[] } }).upcomingActivities.nodes;
    const shown = ids.map(({ id }) => id);
    expect(shown).toContain(near.id);
    for (const { id } of [far, over, planned]) expect(shown).not.toContain(id);
    for (const { id } of [far, planned]) {
      const query = 'query ($id: ID!) { activity(id: $id) { id } node(id: $id) { id } }';
      expect(await read(service, MEMBER, { query, variables: { id } })).toEqual({ activity: null, node: null });
    }
    const register = (activityId: string, more: object = {}) =>
      api.told({ by: MEMBER, name: 'registerForActivity', input: { activityId, ...more } });
    expect(await register(far.id)).toBe('NOT_FOUND activityId');
    expect(await register(over.id)).toBe('REGISTRATION_CLOSED');
    expect(await register(near.id, { participant: { memberId: other.id } })).toBe('NOT_FOUND participant');
    expect(await register(near.id, { participant: { employer: { name: '某公司' } } })).toBe('NOT_FOUND participant');
    expect(await register(near.id)).toBe('');
    expect(await register(near.id, { participant: { memberId: own.id } })).toBe('ALREADY_REGISTERED participant');
    const stranger = await api.register(near, { participant: { memberId: other.id } });
    const query = `{ myParticipations { id version state activity { id title } participant { __typename name } } }`;
    const mine = (await read(service, MEMBER, { query })) as { myParticipations: Row[] };
    expect(mine).toMatchObject({
      myParticipations: [{ state: 'REGISTERED', activity: { id: near.id, title: '本地活动' } }],
    });
    const [row] = mine.myParticipations;
    if (row === undefined) throw new Error('the member is registered');
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await read(service, MEMBER, { query: node, variables: { id: stranger.id } })).toEqual({ node: null });
    expect(await api.told({ by: MEMBER, name: 'withdrawParticipation', input: target(stranger) })).toBe('NOT_FOUND id');
    expect(await api.told({ by: MEMBER, name: 'withdrawParticipation', input: target(row) })).toBe('');
    expect(await register(near.id)).toBe('');
  });
});

describe('the results of a contest', () => {
  it('are not confirmed by whoever proposed them', async () => {
    const { held, one } = await heldContest();
    const more = { trade: 1, entries: [entry(one, 1)] };
    const proposed = await api.step(held, { by: ADMIN, name: 'proposeContestResults', more });
    const input = { ...target(proposed), confirm: true };
    expect(await api.told({ by: ADMIN, name: 'decideContestResults', input })).toBe('APPROVE_OWN');
    expect(await api.told({ by: REVIEWER, name: 'decideContestResults', input: { ...input, confirm: false } })).toBe(
      'INPUT_INVALID note',
    );
    expect(await api.told({ by: REVIEWER, name: 'decideContestResults', input })).toBe('');
  });

  it('follow from 1 on, agree with the scores, and name who attended in the trade, once', async () => {
    const { held, one, two } = await heldContest();
    const told = (entries: readonly object[], trade = 1) =>
      api.told({ by: OFFICER, name: 'proposeContestResults', input: { ...target(held), trade, entries } });
    expect(await told([entry(one, 2)])).toBe('RANK_GAP entries');
    expect(await told([entry(one, 1), entry(two, 3)])).toBe('RANK_GAP entries');
    expect(await told([entry(one, 1, 80), entry(two, 2, 90)])).toBe('RANK_AGAINST_SCORE entries');
    expect(await told([entry(one, 1, 90), entry(two, 1, 80)])).toBe('RANK_AGAINST_SCORE entries');
    expect(await told([entry(one, 1), entry(one, 2)])).toBe('INPUT_INVALID entries');
    expect(await told([])).toBe('INPUT_INVALID entries');
    expect(await told([entry(one, 1)], 2)).toBe('NOT_FOUND entries');
    expect(await told([entry(one, 1)], 3)).toBe('NOT_FOUND trade');
    expect(await told([entry(one, 1, 90), entry(two, 1, 90)])).toBe('');
    expect(await told([entry(one, 1)])).toBe('CONFLICT');
    const again = { id: held.id, expectedVersion: held.version + 1, trade: 1, entries: [entry(one, 1)] };
    expect(await api.told({ by: OFFICER, name: 'proposeContestResults', input: again })).toBe('RESULTS_PENDING trade');
  });

  it('settle who attended, and that the contest took place', async () => {
    const { held, one, two } = await heldContest();
    const more = { trade: 1, entries: [entry(one, 1)] };
    const proposed = await api.step(held, { by: OFFICER, name: 'proposeContestResults', more });
    await api.step(proposed, { by: REVIEWER, name: 'decideContestResults', more: { confirm: true } });
    const now = { id: held.id, expectedVersion: held.version + 2 };
    const marks = [{ participationId: two.id, attended: false }];
    expect(await api.told({ by: OFFICER, name: 'recordAttendance', input: { ...now, marks } })).toBe(
      'ATTENDANCE_SETTLED marks',
    );
    expect(await api.told({ by: OFFICER, name: 'cancelActivity', input: { ...now, reason: '取消' } })).toBe(
      'CANCEL_WITH_RESULTS',
    );
  });

  it('rank nobody who stayed away', async () => {
    const { held, one } = await heldContest();
    const marks = [{ participationId: one.id, attended: false }];
    const marked = await api.step(held, { by: OFFICER, name: 'recordAttendance', more: { marks } });
    const input = { ...target(marked), trade: 1, entries: [entry(one, 1)] };
    expect(await api.told({ by: OFFICER, name: 'proposeContestResults', input })).toBe(
      'RANKED_WITHOUT_ATTENDING entries',
    );
  });
});

describe('the attendance', () => {
  it('is recorded for 50 at once, and for no more, nobody twice, none withdrawn and none of another activity', async () => {
    const activity = await api.opened();
    const rows: Row[] = [];
    for (let index = 0; index < 50; index += 1) {
      rows.push(await api.register(activity, { participant: { employer: { name: `第${String(index)}公司` } } }));
    }
    const gone = await api.register(activity, { participant: { employer: { name: '退出公司' } } });
    await api.step(gone, { by: OFFICER, name: 'withdrawParticipation' });
    const elsewhere = await api.register(await api.opened(), { participant: { employer: { name: '别处公司' } } });
    const running = await api.step(activity, { by: OFFICER, name: 'startActivity' });
    const marksOf = (of: readonly Row[]) => of.map(({ id }, index) => ({ participationId: id, attended: index > 0 }));
    const told = (of: readonly Row[]) =>
      api.told({ by: OFFICER, name: 'recordAttendance', input: { ...target(running), marks: marksOf(of) } });
    expect(await told([...rows, elsewhere])).toBe('INPUT_INVALID marks');
    expect(await told([...rows.slice(1), ...rows.slice(1, 2)])).toBe('INPUT_INVALID marks');
    expect(await told([])).toBe('INPUT_INVALID marks');
    expect(await told([gone])).toBe('PARTICIPATION_WITHDRAWN marks');
    expect(await told([elsewhere])).toBe('NOT_FOUND marks');
    expect(await told(rows)).toBe('');
    const query = `query ($id: ID!) { activity(id: $id) { attended absent registered } }`;
    expect(await read(service, OFFICER, { query, variables: { id: activity.id } })).toEqual({
      activity: { attended: 49, absent: 1, registered: 50 },
    });
  });
});

describe('an activity', () => {
  it.each([
    ['ends before it begins', { to: '2026-01-09' }, 'INTERVAL_INVALID to'],
    ['has no place at all', { regionCode: null }, 'INPUT_INVALID regionCode'],
    ['has places for nobody', { capacity: 0 }, 'INPUT_INVALID capacity'],
    ['is part of a programme that there is not', { programId: 'prog_nothing' }, 'NOT_FOUND programId'],
    ['is held in a facility that there is not', { facilityId: 'fac_nowhere' }, 'NOT_FOUND facilityId'],
    ['is held in a division that there is not', { regionCode: '339999' }, 'REGION_UNKNOWN regionCode'],
    [
      ...(['has a lesson on another day'] as const),
      { details: { course: { lessons: [{ title: '第一课', on: '2026-01-13' }] } } },
      'INTERVAL_INVALID lessons',
    ],
    [
      ...(['is a merit contest on nothing'] as const),
      { details: { contest: { contestKind: 'MERIT', trades: ['综合'] } } },
      'INPUT_INVALID project',
    ],
    [
      ...(['has a trade twice'] as const),
      { details: { contest: { contestKind: 'SKILL', trades: ['电工', '电工'] } } },
      'INPUT_INVALID trades',
    ],
    [
      ...(['is a fair of an employer without posts'] as const),
      { details: { jobFair: { stands: [{ employer: '某公司', posts: 0 }] } } },
      'INPUT_INVALID stands',
    ],
  ])('that %s is not planned', async (_what, facts, refusal) => {
    const input = planWith(base.id, facts);
    expect(await api.told({ by: OFFICER, name: 'planActivity', input })).toBe(refusal);
  });

  it('is revised until it begins, its trades only while it is planned', async () => {
    const revise = { by: OFFICER, name: 'reviseActivity' } as const;
    const planned = await api.planned({ details: SKILL });
    const more = { contest: { contestKind: 'SKILL', trades: ['电工'] } };
    const revised = await api.step(planned, { ...revise, more: { title: '新名称', details: more } });
    const open = await api.step(revised, { by: OFFICER, name: 'openActivity' });
    expect(await api.told({ ...revise, input: { ...target(open), details: SKILL } })).toBe('INPUT_INVALID details');
    const other = { session: { theme: 'OTHER' } };
    expect(await api.told({ ...revise, input: { ...target(open), details: other } })).toBe('INPUT_INVALID details');
    const moved = await api.step(open, { ...revise, more: { capacity: 5, from: '2026-01-11' } });
    const running = await api.step(moved, { by: OFFICER, name: 'startActivity' });
    expect(await api.told({ ...revise, input: { ...target(running), title: '太晚' } })).toBe('ILLEGAL_TRANSITION');
  });

  it('is listed by body with its subtree, by kind, state and period', async () => {
    const fair = await api.planned({
      ...{ title: '列表招聘会', from: '2026-03-01', to: '2026-03-02' },
      details: { jobFair: { stands: [{ employer: '某公司', posts: 3 }] } },
    });
    const query = `query ($filter: ActivityFilter!) { activities(filter: $filter, first: 100) { nodes { id } } }`;
    const listed = async (filter: object) => {
      const variables = { filter: { unionBodyId: base.id, ...filter } };
      const data = await read(service, OFFICER, { query, variables });
      return (data as { activities: { nodes: { id: string }[] } }).activities.nodes.map(({ id }) => id);
    };
    const { upper } = service.federations.zhejiang;
    expect(await listed({ from: '2026-03-02' })).toEqual([fair.id]);
    expect(await listed({ from: '2026-03-03' })).toEqual([]);
    expect(await listed({ to: '2026-02-28' })).not.toContain(fair.id);
    expect(await listed({ to: '2026-03-01', from: '2026-03-01' })).toEqual([fair.id]);
    expect(await listed({ unionBodyId: upper.id, kind: 'JOB_FAIR', state: 'PLANNED' })).toEqual([]);
    expect(await listed({ unionBodyId: upper.id, subtree: true, kind: 'JOB_FAIR' })).toEqual([fair.id]);
    expect(await listed({ kind: 'JOB_FAIR', state: 'OPEN' })).toEqual([]);
  });

  it('is nothing to another federation, with all that hangs on it', async () => {
    const { held, one } = await heldContest();
    const more = { trade: 1, entries: [entry(one, 1)] };
    const result = await api.step(held, { by: OFFICER, name: 'proposeContestResults', more });
    const query = `query ($id: ID!, $part: ID!, $result: ID!, $body: ID!) {
      activity(id: $id) { id } nodes(ids: [$id, $part, $result]) { id }
      activities(filter: { unionBodyId: $body, subtree: true }, first: 5) { nodes { id } }
      participations(filter: { activityId: $id }, first: 5) { nodes { id } }
      one: auditTrail(subjectId: $id, first: 5) { nodes { action } }
      two: auditTrail(subjectId: $part, first: 5) { nodes { action } }
      three: auditTrail(subjectId: $result, first: 5) { nodes { action } } }`;
    const asked = { query, variables: { id: held.id, part: one.id, result: result.id, body: base.id } };
    const none = { nodes: [] };
    for (const persona of ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const) {
      expect(await read(service, persona, asked)).toEqual({
        ...{ activity: null, nodes: [null, null, null], activities: none, participations: none },
        ...{ one: none, two: none, three: none },
      });
    }
    const own = (await read(service, OFFICER, asked)) as Record<string, { nodes: unknown[] }>;
    expect(own['one']?.nodes).toHaveLength(5);
    expect(own['two']?.nodes).toHaveLength(1);
    expect(own['three']?.nodes).toHaveLength(1);
    const decide = { by: 'jiangxi-reviewer', name: 'decideContestResults' } as const;
    expect(await api.told({ ...decide, input: { ...target(result), confirm: true } })).toBe('NOT_FOUND id');
    const input = { activityId: held.id, participant: { employer: { name: '江西公司' } } };
    expect(await api.told({ by: 'jiangxi-officer', name: 'registerForActivity', input })).toBe('NOT_FOUND activityId');
  });
});
