import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Activity, ActivityState } from './activity.ts';
import { refuseActivityAction, type ActivityAction } from './transitions.ts';

/** What a decision on an activity comes to. */
export type ActivityDecision = Result<Decided<Activity>, Problem>;

/** What a decision makes of an activity: facts, and another state from a day on. */
export interface ActivityMove {
  readonly action: string;
  /** The state it comes to; left out where it stays in its own. */
  readonly to?: ActivityState;
  /** The day it takes effect; today where nothing is said. */
  readonly on?: LocalDate | null;
  readonly reason?: string | null;
  readonly facts?: Partial<Activity>;
}

/** What came of an activity by a decision. */
export function moveActivity(before: Activity, move: ActivityMove, act: Act): Decided<Activity> {
  const { action, to, reason = null, facts = {} } = move;
  const on = move.on ?? act.today;
  const step = { from: on, recordedAt: act.now, by: act.caller.id, reason };
  const steps = to === undefined ? before.steps : [...before.steps, { ...step, state: to }];
  const state: Activity = { ...before, ...facts, version: before.version + 1, state: to ?? before.state, steps };
  const changes = changesBetween<Activity>({ ...before, steps }, state);
  return { state, audit: { action, effectiveOn: on, reason, changes } };
}

/**
 * Decides an action on an activity: its state has to allow it, and the day it takes effect is not ahead
 * (EFFECTIVE_DATE_IN_FUTURE) nor before the last step (EFFECTIVE_DATE_BEFORE_LAST).
 */
export function decideOnActivity(
  activity: Activity,
  {
    action,
    on,
    decide,
  }: {
    readonly action: ActivityAction;
    readonly on?: LocalDate | null;
    readonly decide: (on: LocalDate) => Result<Omit<ActivityMove, 'action' | 'on'>, Problem>;
  },
  act: Act,
): ActivityDecision {
  const refusal = refuseActivityAction(activity, action);
  if (refusal !== undefined) return fail(refusal);
  const day = on ?? act.today;
  if (day > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  const last = activity.steps.at(-1);
  if (last !== undefined && day < last.from) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
  const decided = decide(day);
  return decided.ok ? succeed(moveActivity(activity, { ...decided.value, action, on: day }, act)) : decided;
}
