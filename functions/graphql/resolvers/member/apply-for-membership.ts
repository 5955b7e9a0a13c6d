import { applyForMembership as run } from '#services/admit-member.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { refused } from '../../payload.ts';
import { parseAdmission } from './parse-admission.ts';
import { toMemberPayload } from './to-member-payload.ts';

export const applyForMembership: MutationResolvers['applyForMembership'] = async (_root, { input }, context) => {
  const command = parseAdmission(input, context.act);
  if (!command.ok) return refused('member', command.failure);
  return toMemberPayload(context, await run(context.ports, context.act, command.value));
};
