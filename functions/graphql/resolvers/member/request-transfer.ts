import { requestTransfer as request } from '#services/transfer-member.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toMemberPayload } from './to-member-payload.ts';

export const requestTransfer: MutationResolvers['requestTransfer'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    toBodyId: parseIdOf('UnionBody', input.toBodyId, 'toBodyId'),
  });
  if (!parsed.ok) return refused('member', parsed.failure);
  const { idempotencyKey, expectedVersion, reason = null } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion, reason };
  return toMemberPayload(context, await request(context.ports, context.act, command));
};
