import { succeed } from '#domain/result.ts';
import { endVolunteerRole as run } from '#services/change-volunteer.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeVolunteer, parseVolunteerTarget } from './parse-volunteer.ts';

export const endVolunteerRole: MutationResolvers['endVolunteerRole'] = (_root, { input }, context) => {
  const target = parseVolunteerTarget(input);
  const { number, to } = input;
  return changeVolunteer(context, target.ok ? succeed({ ...target.value, number, to }) : target, run);
};
