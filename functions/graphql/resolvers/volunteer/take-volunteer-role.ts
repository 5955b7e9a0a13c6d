import { succeed } from '#domain/result.ts';
import { takeVolunteerRole as run } from '#services/change-volunteer.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { changeVolunteer, parseVolunteerTarget } from './parse-volunteer.ts';

const ROLE_NAME = { atMost: 40 };

export const takeVolunteerRole: MutationResolvers['takeVolunteerRole'] = (_root, { input }, context) => {
  const { from } = input;
  const parsed = parseAll({ target: parseVolunteerTarget(input), name: parseText(input.name, ROLE_NAME, 'name') });
  const command = parsed.ok ? succeed({ ...parsed.value.target, name: parsed.value.name, from }) : parsed;
  return changeVolunteer(context, command, run);
};
