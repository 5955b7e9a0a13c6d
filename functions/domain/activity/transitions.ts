import type { Action } from '../caller/permission.ts';
import type { IllegalTransition } from '../problem.ts';
import type { Activity, ActivityState } from './activity.ts';

/** Everything that may be done with an activity, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_ACTIVITY_ACTION = {
  REVISE: ['PLANNED', 'OPEN'],
  OPEN: ['PLANNED'],
  REGISTER: ['OPEN'],
  WITHDRAW: ['OPEN'],
  START: ['PLANNED', 'OPEN'],
  RECORD_ATTENDANCE: ['RUNNING', 'DONE'],
  RECORD_OUTCOME: ['RUNNING', 'DONE'],
  PROPOSE_RESULTS: ['RUNNING', 'DONE'],
  DECIDE_RESULTS: ['RUNNING', 'DONE'],
  FINISH: ['RUNNING'],
  CANCEL: ['PLANNED', 'OPEN', 'RUNNING'],
} as const satisfies Record<string, readonly ActivityState[]>;

/** Something that may be done with an activity. */
export type ActivityAction = keyof typeof STATES_OF_ACTIVITY_ACTION;

/** Which permission each action takes. */
export const PERMISSION_OF_ACTIVITY_ACTION = {
  REVISE: 'activity:record',
  OPEN: 'activity:record',
  REGISTER: 'activity:register',
  WITHDRAW: 'activity:register',
  START: 'activity:record',
  RECORD_ATTENDANCE: 'activity:record',
  RECORD_OUTCOME: 'activity:record',
  PROPOSE_RESULTS: 'activity:record',
  DECIDE_RESULTS: 'activity:decide',
  FINISH: 'activity:record',
  CANCEL: 'activity:record',
} as const satisfies Record<ActivityAction, Action>;

const ACTIONS = Object.keys(STATES_OF_ACTIVITY_ACTION) as ActivityAction[];

const isOneOf = (states: readonly ActivityState[], state: ActivityState): boolean => states.includes(state);

/** What only activities of some kinds allow. */
function fitsKind({ details: { kind } }: Pick<Activity, 'details'>, action: ActivityAction): boolean {
  if (action === 'PROPOSE_RESULTS' || action === 'DECIDE_RESULTS') return kind === 'CONTEST';
  return action !== 'RECORD_OUTCOME' || kind === 'COURSE' || kind === 'JOB_FAIR';
}

/** The actions that the activity's kind and state allow, whoever asks. */
export function allowedActivityActions(activity: Pick<Activity, 'state' | 'details'>): readonly ActivityAction[] {
  return ACTIONS.filter(
    (action) => fitsKind(activity, action) && isOneOf(STATES_OF_ACTIVITY_ACTION[action], activity.state),
  );
}

/** Why the activity's kind or state does not allow `action`; undefined where it does. */
export function refuseActivityAction(
  activity: Pick<Activity, 'state' | 'details'>,
  action: ActivityAction,
): IllegalTransition | undefined {
  const allowed = allowedActivityActions(activity);
  if (allowed.includes(action)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from: activity.state, action, allowed };
}
