import type { Act } from '#domain/act.ts';
import type { Activity } from '#domain/activity/activity.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { ActivityId, ContestResultId, ParticipationId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { isWithin, provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { ownRecords } from './caller-line.ts';
import { isOwnRecord } from './card-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** The activity a change is about, and the version the caller read. */
export interface ActivityTarget {
  readonly idempotencyKey: string;
  readonly id: ActivityId;
  readonly expectedVersion: number;
}

/** The participation of the caller's own in an activity, by whichever of its records. */
async function hasJoined(ports: Ports, act: Act, id: ActivityId): Promise<boolean> {
  const records = await ownRecords(ports, act);
  const found = await Promise.all(records.map((memberId) => ports.participations.idOf(id, memberId)));
  return found.some((participation) => participation !== undefined);
}

/**
 * Whether the caller may see an activity: officers those of bodies in their scope; a member those of its own federation in its own
 * region once they are open, and those for which it is registered.
 */
export async function isActivityVisible(ports: Ports, act: Act, activity: Activity): Promise<boolean> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'activity:read')) return false;
  if (scope.kind !== 'SELF') return isRowVisible(ports, act, { noun: 'activity', bodyId: activity.unionBodyId });
  const { federation, regionCode, state } = activity;
  const isNear = federation === provinceCodeOf(scope.regionCode) && isWithin(regionCode, scope.regionCode);
  return (isNear && state !== 'PLANNED') || hasJoined(ports, act, activity.id);
}

/** The activity with this id if the caller may see it. */
export async function findActivity(ports: Ports, act: Act, id: ActivityId): Promise<Activity | undefined> {
  const activity = await ports.activities.find(id);
  return activity !== undefined && (await isActivityVisible(ports, act, activity)) ? activity : undefined;
}

/** The activity as it stands now if the caller may see it and do `action` to it. */
export async function readActivity(
  ports: Ports,
  act: Act,
  { id, action }: { readonly id: ActivityId; readonly action: Action },
): Promise<Activity | undefined> {
  if (!mayDo(act.caller.role, action)) return undefined;
  const activity = await ports.activities.read(id);
  return activity !== undefined && (await isActivityVisible(ports, act, activity)) ? activity : undefined;
}

/** The activity to change: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readActivityFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<ActivityTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<Activity, Problem>> {
  const activity = await readActivity(ports, act, { id, action });
  return activity === undefined ? fail(ruleProblem('NOT_FOUND', 'id')) : checkVersion(activity, expectedVersion);
}

/** Whether the caller may see a participation: officers those in activities of bodies in their scope, a member its own. */
export async function isParticipationVisible(ports: Ports, act: Act, row: Participation): Promise<boolean> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'activity:read')) return false;
  if (scope.kind !== 'SELF') return isRowVisible(ports, act, { noun: 'activity', bodyId: row.unionBodyId });
  return row.participant.kind === 'MEMBER' && (await isOwnRecord(ports, act, row.participant.memberId));
}

/** The participation with this id if the caller may see it. */
export async function findParticipation(
  ports: Ports,
  act: Act,
  id: ParticipationId,
): Promise<Participation | undefined> {
  const found = await ports.participations.find(id);
  return found !== undefined && (await isParticipationVisible(ports, act, found)) ? found : undefined;
}

/** A participation and the version of it that the caller read. */
export interface ParticipationTarget {
  readonly idempotencyKey: string;
  readonly id: ParticipationId;
  readonly expectedVersion: number;
}

/** The participation to change: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readParticipationFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<ParticipationTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<Participation, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const found = await ports.participations.read(id);
  if (found === undefined || !(await isParticipationVisible(ports, act, found))) return missing;
  return checkVersion(found, expectedVersion);
}

/** Whether the caller may see results: whoever sees the contest, a member only those that stand. */
export async function isResultVisible(ports: Ports, act: Act, result: ContestResult): Promise<boolean> {
  if (act.caller.scope.kind === 'SELF' && result.state !== 'CONFIRMED') return false;
  return (await findActivity(ports, act, result.activityId)) !== undefined;
}

/** The results with this id if the caller may see them. */
export async function findContestResult(
  ports: Ports,
  act: Act,
  id: ContestResultId,
): Promise<ContestResult | undefined> {
  const result = await ports.contestResults.find(id);
  return result !== undefined && (await isResultVisible(ports, act, result)) ? result : undefined;
}
