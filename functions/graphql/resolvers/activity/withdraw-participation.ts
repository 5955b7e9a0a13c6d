import { withdrawParticipation as withdraw } from '#services/register-for-activity.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseParticipationTarget } from './parse-activity.ts';
import { toParticipationPayload } from './to-activity-payload.ts';

export const withdrawParticipation: MutationResolvers['withdrawParticipation'] = (_root, { input }, context) =>
  toParticipationPayload(context, parseParticipationTarget(input), withdraw);
