import { describe, expect, it } from 'vitest';
import type { Activity, ActivityDetails, ActivityFacts, ContestDetails } from '#domain/activity/activity.ts';
import { decideAttendance, MOST_MARKS } from '#domain/activity/decide-attendance.ts';
import { decidePlanActivity, decideReviseActivity } from '#domain/activity/decide-plan.ts';
import type { ActivityId } from '#domain/ids.ts';
import { activityWith, participationWith, partId } from '../../support/activity.ts';
import { bodyWith, day } from '../../support/builders.ts';
import { failureOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('maker', '2026-03-01');
/** From 10 to 12 March. */
const facts: ActivityFacts = activityWith('PLANNED');

function planned(details: ActivityDetails, other: Partial<ActivityFacts> = {}): string {
  const plan = { id: 'act_one' as ActivityId, body: bodyWith(), facts: { ...facts, ...other }, details };
  const problem = failureOf(decidePlanActivity(plan, act));
  return problem === undefined ? '' : `${problem.code} ${'path' in problem ? (problem.path ?? []).join('.') : ''}`;
}

const courseOn = (...days: readonly string[]): ActivityDetails => ({
  ...{ kind: 'COURSE', series: null },
  lessons: days.map((on, index) => ({ number: index + 1, title: '课', on: day(on) })),
});
const contestIn = (trades: number, project: string | null = null): ContestDetails => ({
  ...{ kind: 'CONTEST', contestKind: project === null ? 'SKILL' : 'MERIT', project },
  trades: Array.from({ length: trades }, (_, index) => ({ number: index + 1, name: `工种${String(index)}` })),
});
const fairOf = (employers: number, posts = 1): ActivityDetails => ({
  kind: 'JOB_FAIR',
  stands: Array.from({ length: employers }, (_, index) => ({ employer: `企业${String(index)}`, posts })),
});

describe('a plan', () => {
  it.each([
    ['one place', { capacity: 1 }, ''],
    ['no place', { capacity: 0 }, 'INPUT_INVALID capacity'],
    ['100,000 places', { capacity: 100_000 }, ''],
    ['one more', { capacity: 100_001 }, 'INPUT_INVALID capacity'],
    ['one day', { to: day('2026-03-10') }, ''],
    ['an end before its beginning', { to: day('2026-03-09') }, 'INTERVAL_INVALID to'],
  ])('of %s', (...[, other, refusal]) => {
    expect(planned({ kind: 'SESSION', theme: 'OTHER' }, other)).toBe(refusal);
  });

  it.each<[string, ActivityDetails, string]>([
    ['a course without lessons', courseOn(), 'INPUT_INVALID lessons'],
    ['lessons on its first and last day', courseOn('2026-03-10', '2026-03-12'), ''],
    ['two lessons of a day', courseOn('2026-03-11', '2026-03-11'), ''],
    ['a lesson before it', courseOn('2026-03-09'), 'INTERVAL_INVALID lessons'],
    ['a lesson behind it', courseOn('2026-03-13'), 'INTERVAL_INVALID lessons'],
    ['lessons out of order', courseOn('2026-03-12', '2026-03-10'), 'INTERVAL_INVALID lessons'],
    ['a contest in no trade', contestIn(0), 'INPUT_INVALID trades'],
    ['a contest in 30 trades', contestIn(30), ''],
    ['a contest in 31 trades', contestIn(31), 'INPUT_INVALID trades'],
    ['a merit contest on a project', contestIn(1, '高铁'), ''],
    ['a merit contest on none', { ...contestIn(1), contestKind: 'MERIT' }, 'INPUT_INVALID project'],
    ['a fair of nobody', fairOf(0), 'INPUT_INVALID stands'],
    ['a fair of 200 employers', fairOf(200), ''],
    ['a fair of 201 employers', fairOf(201), 'INPUT_INVALID stands'],
    ['a stand without a post', fairOf(1, 0), 'INPUT_INVALID stands'],
    ['a stand of 10,001 posts', fairOf(1, 10_001), 'INPUT_INVALID stands'],
  ])('of %s', (...[, details, refusal]) => {
    expect(planned(details)).toBe(refusal);
  });

  it('keeps its kind, and once it is open its trades too', () => {
    const revise = (activity: Activity, details: ActivityDetails) =>
      failureOf(decideReviseActivity(activity, { facts: {}, details }, act));
    expect(revise(activityWith('PLANNED'), contestIn(1))).toBeUndefined();
    expect(revise(activityWith('OPEN'), contestIn(1))).toEqual({ code: 'INPUT_INVALID', path: ['details'] });
    expect(revise(activityWith('PLANNED'), fairOf(1))).toEqual({ code: 'INPUT_INVALID', path: ['details'] });
  });
});

it('marks at most 50 at once, each of them once', () => {
  const ids = Array.from({ length: MOST_MARKS + 1 }, (_, index) => partId(String(index)));
  const participations = new Map(ids.map((id) => [id, participationWith({ id, state: 'REGISTERED' })]));
  const mark = (marked: typeof ids) => {
    const marks = marked.map((participationId) => ({ participationId, attended: true }));
    return failureOf(decideAttendance(activityWith('RUNNING'), { marks, participations }, act))?.code;
  };
  expect(mark(ids.slice(1))).toBeUndefined();
  expect(mark(ids)).toBe('INPUT_INVALID');
  expect(mark([])).toBe('INPUT_INVALID');
  expect(mark([partId('0'), partId('0')])).toBe('INPUT_INVALID');
});
