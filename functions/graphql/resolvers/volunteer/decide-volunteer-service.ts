import { succeed } from '#domain/result.ts';
import { decideVolunteerService as run } from '#services/change-volunteer.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeVolunteer, parseVolunteerTarget } from './parse-volunteer.ts';

export const decideVolunteerService: MutationResolvers['decideVolunteerService'] = (_root, { input }, context) => {
  const target = parseVolunteerTarget(input);
  const { number, confirm } = input;
  return changeVolunteer(context, target.ok ? succeed({ ...target.value, number, confirm }) : target, run);
};
