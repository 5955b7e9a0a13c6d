import type { Act } from '#domain/act.ts';
import type { Activity, ActivityKind, ActivityState } from '#domain/activity/activity.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation, ParticipationState } from '#domain/activity/participation.ts';
import {
  allowedActivityActions,
  PERMISSION_OF_ACTIVITY_ACTION,
  type ActivityAction,
} from '#domain/activity/transitions.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { ActivityId, ProgramId, UnionBodyId } from '#domain/ids.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { findActivity, findContestResult, isActivityVisible, isParticipationVisible } from './activity-access.ts';
import { findReached } from './body-reach.ts';
import { ownRecords } from './caller-line.ts';
import { keepKnown, keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which activities of which bodies to list. */
export interface ActivityQuery {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly kind: ActivityKind | null;
  readonly state: ActivityState | null;
  readonly programId: ProgramId | null;
  /** Only those that take place on one of these days at least; null for an open side. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

function isAsked(activity: Activity, { kind, state, programId, from, to }: ActivityQuery): boolean {
  if (programId !== null && activity.programId !== programId) return false;
  const isOfKind = kind === null || activity.details.kind === kind;
  const isInState = state === null || activity.state === state;
  return isOfKind && isInState && (from === null || activity.to >= from) && (to === null || activity.from <= to);
}

/** A page of the activities that a body holds, or one below it. Undefined for a position from before a body moved. */
export async function listActivities(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: ActivityQuery; readonly page: SliceRequest },
): Promise<Slice<Activity> | undefined> {
  if (!mayDo(act.caller.role, 'activity:list')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: act.today });
  if (reached === undefined) return NO_ROWS;
  return keepKnown((request) => ports.activities.under(reached.lookup, request), page, {
    visible: async (activity) => reached.holds(activity.bodyPath) && (await isActivityVisible(ports, act, activity)),
    wanted: (activity) => isAsked(activity, query),
  });
}

/** A page of the activities of a member's own federation in its own region that are open or run, and not over. */
export async function listUpcomingActivities(ports: Ports, act: Act, page: SliceRequest): Promise<Slice<Activity>> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'activity:own') || scope.kind !== 'SELF') return NO_ROWS;
  const { regionCode } = scope;
  const lookup = { federation: provinceCodeOf(regionCode), regionCode };
  return keepVisible((request) => ports.activities.coming(lookup, request), page, {
    wanted: ({ to }) => to >= act.today,
  });
}

/** More participations than are shown of one person at once. */
const OWN_PARTICIPATIONS = { limit: 100, after: undefined };

/** The newest participations of the caller's own person, newest first. */
export async function listOwnParticipations(ports: Ports, act: Act): Promise<readonly Participation[]> {
  if (!mayDo(act.caller.role, 'activity:own')) return [];
  const records = await ownRecords(ports, act);
  const lists = await Promise.all(records.map((id) => ports.participations.ofMember(id, OWN_PARTICIPATIONS)));
  const rows = lists.flatMap(({ items }) => items.map(({ item }) => item));
  return rows.sort((left, right) => (left.id < right.id ? 1 : -1));
}

/** A page of those who registered for an activity that the caller sees, in the order of registration. */
export async function listParticipations(
  ports: Ports,
  act: Act,
  {
    activityId,
    state,
    page,
  }: { readonly activityId: ActivityId; readonly state: ParticipationState | null; readonly page: SliceRequest },
): Promise<Slice<Participation>> {
  if (!mayDo(act.caller.role, 'activity:list')) return NO_ROWS;
  if ((await findActivity(ports, act, activityId)) === undefined) return NO_ROWS;
  return keepVisible((request) => ports.participations.ofActivity(activityId, request), page, {
    visible: (participation) => isParticipationVisible(ports, act, participation),
    wanted: (participation) => state === null || participation.state === state,
  });
}

/** The results of an activity that the caller sees: those that stand, by trade. */
export async function listStandingResults(
  ports: Ports,
  act: Act,
  activity: Activity,
): Promise<readonly ContestResult[]> {
  const ids = activity.results.flatMap(({ confirmed }) => (confirmed === null ? [] : [confirmed]));
  const found = await Promise.all(ids.map((id) => findContestResult(ports, act, id)));
  return found.filter((result) => result !== undefined);
}

/** The results of an activity that wait for a second person, for those who may see them. */
export async function listProposedResults(
  ports: Ports,
  act: Act,
  activity: Activity,
): Promise<readonly ContestResult[]> {
  const ids = activity.results.flatMap(({ proposed }) => (proposed === null ? [] : [proposed]));
  const found = await Promise.all(ids.map((id) => findContestResult(ports, act, id)));
  return found.filter((result) => result !== undefined);
}

/** What the caller may do with an activity now. */
export function listActivityActions(act: Act, activity: Activity): readonly ActivityAction[] {
  return allowedActivityActions(activity).filter((action) =>
    mayDo(act.caller.role, PERMISSION_OF_ACTIVITY_ACTION[action]),
  );
}
