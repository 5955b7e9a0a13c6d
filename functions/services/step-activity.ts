import type { Act } from '#domain/act.ts';
import type { Activity, ActivityDetails } from '#domain/activity/activity.ts';
import type { ActivityDecision } from '#domain/activity/advance.ts';
import { decideReviseActivity } from '#domain/activity/decide-plan.ts';
import {
  decideCancelActivity,
  decideFinishActivity,
  decideOpenActivity,
  decideStartActivity,
} from '#domain/activity/decide-steps.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readActivityFor, type ActivityTarget } from './activity-access.ts';
import { draftChange } from './draft-change.ts';
import { settlePlace, type ToldActivity, type ToldPlace } from './plan-activity.ts';
import type { Ports } from './ports.ts';
import { refuseProgram } from './program-named.ts';
import { commandOf, type Draft } from './run-command.ts';

/** What a step decides on an activity as it stands now. */
type Decide<Command> = (
  activity: Activity,
  command: Command,
  context: { readonly ports: Ports; readonly act: Act },
) => ActivityDecision | Promise<ActivityDecision>;

function draftOf<Command extends ActivityTarget>(decide: Decide<Command>, action: Action = 'activity:record') {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<Activity>, Problem>> => {
    const { id, expectedVersion } = command;
    const activity = await readActivityFor(ports, act, { id, expectedVersion, action });
    if (!activity.ok) return activity;
    const decided = await decide(activity.value, command, { ports, act });
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const save = { type: 'SAVE', noun: 'activity', state, readVersion: activity.value.version } as const;
    return succeed(draftChange(decided.value, [save]));
  };
}

/** What is to change of an activity; what is left out stays. */
export interface ReviseActivity extends ActivityTarget {
  readonly place: ToldPlace | null;
  readonly facts: Partial<ToldActivity>;
  readonly details: ActivityDetails | null;
}

/** Revises an activity that has not begun. */
export const reviseActivity = commandOf(
  'reviseActivity',
  draftOf<ReviseActivity>(async (activity, { place, facts, details }, { ports, act }) => {
    const settled = place === null ? succeed({}) : await settlePlace(ports, act, place);
    if (!settled.ok) return settled;
    const { programId = null } = facts;
    const problem = programId === activity.programId ? undefined : await refuseProgram(ports, act, programId);
    if (problem !== undefined) return fail(problem);
    return decideReviseActivity(activity, { facts: { ...facts, ...settled.value }, details }, act);
  }),
);

/** The day a step takes effect on; null for today. */
export interface DatedActivityStep extends ActivityTarget {
  readonly on: LocalDate | null;
}

/** Opens an activity for registration. */
export const openActivity = commandOf(
  'openActivity',
  draftOf<DatedActivityStep>((activity, { on }, { act }) => decideOpenActivity(activity, on, act)),
);

/** Begins an activity. */
export const startActivity = commandOf(
  'startActivity',
  draftOf<DatedActivityStep>((activity, { on }, { act }) => decideStartActivity(activity, on, act)),
);

/** Ends an activity that took place. */
export const finishActivity = commandOf(
  'finishActivity',
  draftOf<DatedActivityStep & { readonly headcount: number | null }>((activity, { on, headcount }, { act }) =>
    decideFinishActivity(activity, { on, headcount }, act),
  ),
);

/** Cancels an activity for a reason. */
export const cancelActivity = commandOf(
  'cancelActivity',
  draftOf<DatedActivityStep & { readonly reason: string }>((activity, { on, reason }, { act }) =>
    decideCancelActivity(activity, { on, reason }, act),
  ),
);
