import { findActivity, findContestResult, findParticipation } from '#services/activity-access.ts';
import { typedActivity, type TypedActivity } from '#services/activity-types.ts';
import type { Payload } from '../../payload.ts';
import { changesOf } from '../../run-change.ts';

const toStoredPayload = changesOf('activity', findActivity);

/** Runs a change of an activity if its input could be read, and answers its payload with the activity as its kind. */
export async function toActivityPayload<Command>(
  ...change: Parameters<typeof toStoredPayload<Command>>
): Promise<Payload<'activity', TypedActivity>> {
  const payload = await toStoredPayload<Command>(...change);
  return { ...payload, activity: payload.activity === null ? null : typedActivity(payload.activity) };
}

/** The same for a change of a participation. */
export const toParticipationPayload = changesOf('participation', findParticipation);

/** The same for a change of the results of a contest. */
export const toContestResultPayload = changesOf('contestResult', findContestResult);
