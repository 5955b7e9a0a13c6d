import type { Activity } from '#domain/activity/activity.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { findActivity, findContestResult, findParticipation } from '#services/activity-access.ts';
import { typedActivity, type TypedActivity } from '#services/activity-types.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

type Run<Command, State> = (
  ports: RequestContext['ports'],
  act: RequestContext['act'],
  command: Command,
) => Promise<CommandResult<State>>;

/** Runs a change of an activity if its input could be read, and answers its payload. */
export async function toActivityPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: Run<Command, Activity>,
): Promise<Payload<'activity', TypedActivity>> {
  if (!command.ok) return refused('activity', command.failure);
  const result = await run(ports, act, command.value);
  const payload = await toVisiblePayload('activity', result, (id) => findActivity(ports, act, id));
  return { ...payload, activity: payload.activity === null ? null : typedActivity(payload.activity) };
}

/** The same for a change of a participation. */
export async function toParticipationPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: Run<Command, Participation>,
): Promise<Payload<'participation', Participation>> {
  if (!command.ok) return refused('participation', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('participation', result, (id) => findParticipation(ports, act, id));
}

/** The same for a change of the results of a contest. */
export async function toContestResultPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: Run<Command, ContestResult>,
): Promise<Payload<'contestResult', ContestResult>> {
  if (!command.ok) return refused('contestResult', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('contestResult', result, (id) => findContestResult(ports, act, id));
}
