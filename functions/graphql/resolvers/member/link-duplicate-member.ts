import { linkDuplicate } from '#services/link-duplicate.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { refused } from '../../payload.ts';
import { parseDuplicate } from './parse-duplicate.ts';
import { toMemberPayload } from './to-member-payload.ts';

export const linkDuplicateMember: MutationResolvers['linkDuplicateMember'] = async (_root, { input }, context) => {
  const command = parseDuplicate(input);
  if (!command.ok) return refused('member', command.failure);
  return toMemberPayload(context, await linkDuplicate(context.ports, context.act, command.value));
};
