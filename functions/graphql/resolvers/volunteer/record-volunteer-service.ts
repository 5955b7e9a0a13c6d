import { succeed } from '#domain/result.ts';
import { recordVolunteerService as run } from '#services/change-volunteer.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { changeVolunteer, parseVolunteerTarget } from './parse-volunteer.ts';

const ACTIVITY = { atMost: 60 };

export const recordVolunteerService: MutationResolvers['recordVolunteerService'] = (_root, { input }, context) => {
  const { on, minutes } = input;
  const parsed = parseAll({
    target: parseVolunteerTarget(input),
    activity: parseText(input.activity, ACTIVITY, 'activity'),
  });
  if (!parsed.ok) return changeVolunteer(context, parsed, run);
  const { target, activity } = parsed.value;
  return changeVolunteer(context, succeed({ ...target, service: { on, activity, minutes } }), run);
};
