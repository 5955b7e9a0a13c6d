import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATES,
  type Activity,
  type ActivityDetails,
  type ActivityKind,
  type ActivityState,
} from '#domain/activity/activity.ts';
import { decideAttendance } from '#domain/activity/decide-attendance.ts';
import { decideCertificate } from '#domain/activity/decide-outcome.ts';
import { decideReviseActivity } from '#domain/activity/decide-plan.ts';
import { decideRegister, decideWithdraw } from '#domain/activity/decide-register.ts';
import { decideProposeResults, decideResults } from '#domain/activity/decide-results.ts';
import {
  decideCancelActivity,
  decideFinishActivity,
  decideOpenActivity,
  decideStartActivity,
} from '#domain/activity/decide-steps.ts';
import {
  allowedActivityActions,
  PERMISSION_OF_ACTIVITY_ACTION,
  type ActivityAction,
} from '#domain/activity/transitions.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import {
  activityWith,
  CONTEST,
  entryWith,
  participationWith,
  partId,
  resultId,
  resultWith,
} from '../../support/activity.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('checker', '2026-03-12');
const COURSE: ActivityDetails = { kind: 'COURSE', series: null, lessons: [] };
const known = new Map([[partId('one'), participationWith()]]);
const registered = participationWith({ state: 'REGISTERED', trades: [] });

/** Every way an action may go, on facts that nothing but the state speaks against; the state it leads to, where it is another. */
const WAYS: readonly (readonly [
  ActivityAction,
  ActivityDetails,
  (activity: Activity, by: Act) => Result<unknown, Problem>,
])[] = [
  ['REVISE', CONTEST, (activity, by) => decideReviseActivity(activity, { facts: { title: '新' }, details: null }, by)],
  ['OPEN', CONTEST, (activity, by) => decideOpenActivity(activity, null, by)],
  [
    ...(['REGISTER', CONTEST] as const),
    (activity, by) =>
      decideRegister(activity, { id: partId('new'), participant: registered.participant, trades: [1] }, by),
  ],
  [...(['WITHDRAW', CONTEST] as const), (activity, by) => decideWithdraw({ activity, participation: registered }, by)],
  ['START', CONTEST, (activity, by) => decideStartActivity(activity, null, by)],
  [
    ...(['RECORD_ATTENDANCE', CONTEST] as const),
    (activity, by) => {
      const marks = [{ participationId: partId('one'), attended: true }];
      return decideAttendance(activity, { marks, participations: known }, by);
    },
  ],
  [
    ...(['RECORD_OUTCOME', COURSE] as const),
    (activity, by) => {
      const attended = { activity, participation: participationWith() };
      return decideCertificate(attended, { outcome: 'PASSED', on: day('2026-03-12') }, by);
    },
  ],
  [
    ...(['PROPOSE_RESULTS', CONTEST] as const),
    (activity, by) => {
      const proposal = { id: resultId('new'), trade: 1, entries: [entryWith('one', 1)], reason: null };
      return decideProposeResults(activity, { proposal, participations: known }, by);
    },
  ],
  [
    ...(['DECIDE_RESULTS', CONTEST] as const),
    (activity, by) => {
      const on = { result: resultWith(), standing: null, participations: known };
      return decideResults(activity, { on, confirm: true, note: null }, by);
    },
  ],
  ['FINISH', COURSE, (activity, by) => decideFinishActivity(activity, { on: null, headcount: null }, by)],
  ['CANCEL', CONTEST, (activity, by) => decideCancelActivity(activity, { on: null, reason: '雨' }, by)],
];

/** What a kind of activity allows in each state, in the order in which it is told. */
const ALLOWED: Readonly<Record<ActivityKind, Readonly<Record<ActivityState, string>>>> = {
  SESSION: {
    ...{ PLANNED: 'REVISE OPEN START CANCEL', OPEN: 'REVISE REGISTER WITHDRAW START CANCEL' },
    ...{ RUNNING: 'RECORD_ATTENDANCE FINISH CANCEL', DONE: 'RECORD_ATTENDANCE', CANCELLED: '' },
  },
  COURSE: {
    ...{ PLANNED: 'REVISE OPEN START CANCEL', OPEN: 'REVISE REGISTER WITHDRAW START CANCEL' },
    RUNNING: 'RECORD_ATTENDANCE RECORD_OUTCOME FINISH CANCEL',
    ...{ DONE: 'RECORD_ATTENDANCE RECORD_OUTCOME', CANCELLED: '' },
  },
  CONTEST: {
    ...{ PLANNED: 'REVISE OPEN START CANCEL', OPEN: 'REVISE REGISTER WITHDRAW START CANCEL' },
    RUNNING: 'RECORD_ATTENDANCE PROPOSE_RESULTS DECIDE_RESULTS FINISH CANCEL',
    ...{ DONE: 'RECORD_ATTENDANCE PROPOSE_RESULTS DECIDE_RESULTS', CANCELLED: '' },
  },
  JOB_FAIR: {
    ...{ PLANNED: 'REVISE OPEN START CANCEL', OPEN: 'REVISE REGISTER WITHDRAW START CANCEL' },
    RUNNING: 'RECORD_ATTENDANCE RECORD_OUTCOME FINISH CANCEL',
    ...{ DONE: 'RECORD_ATTENDANCE RECORD_OUTCOME', CANCELLED: '' },
  },
};

const DETAILS: Readonly<Record<ActivityKind, ActivityDetails>> = {
  SESSION: { kind: 'SESSION', theme: 'SPORT' },
  COURSE,
  CONTEST,
  JOB_FAIR: { kind: 'JOB_FAIR', stands: [] },
};

const CASES = ACTIVITY_STATES.flatMap((state) =>
  WAYS.map(([action, details, decide]) => ({ state, action, details, decide })),
);

describe('the life of an activity', () => {
  it.each(CASES)('from $state by $action', ({ state, action, details, decide }) => {
    const activity = activityWith(state, { details });
    const allowed = ALLOWED[details.kind][state].split(' ').filter((one) => one !== '');
    const refusal = { code: 'ILLEGAL_TRANSITION', from: state, action, allowed };
    const failure = failureOf(decide(activity, act));
    expect(failure).toEqual(allowed.includes(action) ? undefined : refusal);
  });

  it('is in the table of the test, one for one', () => {
    expect(new Set(WAYS.map(([action]) => action))).toEqual(new Set(Object.keys(PERMISSION_OF_ACTIVITY_ACTION)));
  });

  it.each(ACTIVITY_KINDS.flatMap((kind) => ACTIVITY_STATES.map((state) => ({ kind, state }))))(
    'offers of $kind in $state what the design allows there',
    ({ kind, state }) => {
      const activity = activityWith(state, { details: DETAILS[kind] });
      expect(allowedActivityActions(activity).join(' ')).toBe(ALLOWED[kind][state]);
    },
  );

  it.each([
    [decideOpenActivity, 'PLANNED', 'OPEN', 'OPEN'],
    [decideStartActivity, 'PLANNED', 'RUNNING', 'START'],
    [decideStartActivity, 'OPEN', 'RUNNING', 'START'],
  ] as const)(
    'keeps each step with its day, its person and when it was recorded: %o',
    (...[decide, from, to, action]) => {
      const before = activityWith(from);
      const { state, audit } = valueOf(decide(before, day('2026-03-05'), act));
      expect(state.steps).toEqual([
        ...before.steps,
        { state: to, from: '2026-03-05', recordedAt: act.now, by: act.caller.id, reason: null },
      ]);
      expect({ state: state.state, version: state.version, action: audit.action, on: audit.effectiveOn }).toEqual({
        ...{ state: to, version: before.version + 1, action, on: '2026-03-05' },
      });
    },
  );

  it.each([
    ['2026-02-28', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2026-03-01', undefined],
    ['2026-03-12', undefined],
    ['2026-03-13', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('begins on %s: %s', (on, code) => {
    const failure = failureOf(decideStartActivity(activityWith('OPEN'), day(on), act));
    expect(failure).toEqual(code === undefined ? undefined : { code, path: ['on'] });
  });

  it('is finished with what was counted, and cancelled with its reason', () => {
    const session = activityWith('RUNNING', { details: DETAILS.SESSION });
    const finished = valueOf(decideFinishActivity(session, { on: null, headcount: 0 }, act));
    expect(finished.state).toMatchObject({ state: 'DONE', headcount: 0 });
    expect(failureOf(decideFinishActivity(session, { on: null, headcount: -1 }, act))).toEqual({
      ...{ code: 'INPUT_INVALID', path: ['headcount'] },
    });
    const cancelled = valueOf(decideCancelActivity(session, { on: null, reason: '暴雨' }, act));
    expect(cancelled).toMatchObject({ state: { state: 'CANCELLED' }, audit: { reason: '暴雨' } });
    expect(cancelled.state.steps.at(-1)?.reason).toBe('暴雨');
  });
});
