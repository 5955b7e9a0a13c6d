import type { Activity } from '#domain/activity/activity.ts';
import type { ActivityId } from '#domain/ids.ts';
import { findContestResult, findParticipation } from '#services/activity-access.ts';
import { typedActivity, type TypedActivity } from '#services/activity-types.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { nameOfEntry, showParticipant } from '#services/show-participant.ts';
import type { ParticipantResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import type { RequestContext } from '../../context.ts';

/** The activity of what the caller was found to be allowed to see. */
async function activityOf({ ports }: RequestContext, id: ActivityId): Promise<TypedActivity> {
  const activity: Activity | undefined = await ports.activities.find(id);
  if (activity === undefined) throw new Error(`A record names the activity ${id}, which does not exist.`);
  return typedActivity(activity);
}

export const Participation: NonNullable<CompleteResolvers['Participation']> = {
  activity: ({ activityId }, _args, context) => activityOf(context, activityId),
  participant: (participation, _args, { ports }) => showParticipant(ports, participation),
};

export const Participant: Pick<ParticipantResolvers, '__resolveType'> = {
  __resolveType: ({ __typename }) => __typename,
};

export const MemberParticipant: NonNullable<CompleteResolvers['MemberParticipant']> = {
  member: async ({ memberId }, _args, { ports, act }) => (await findVisibleMember(ports, act, memberId)) ?? null,
};

export const TeamParticipant: NonNullable<CompleteResolvers['TeamParticipant']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
};

export const ContestResult: NonNullable<CompleteResolvers['ContestResult']> = {
  activity: ({ activityId }, _args, context) => activityOf(context, activityId),
  corrects: async ({ corrects }, _args, { ports, act }) =>
    corrects === null ? null : ((await findContestResult(ports, act, corrects)) ?? null),
};

export const RankedEntry: NonNullable<CompleteResolvers['RankedEntry']> = {
  name: (entry, _args, { ports }) => nameOfEntry(ports, entry),
  participation: async ({ participationId }, _args, { ports, act }) =>
    (await findParticipation(ports, act, participationId)) ?? null,
};
