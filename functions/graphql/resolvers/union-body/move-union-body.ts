import { moveUnionBody as move } from '#services/move-union-body.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { REASON } from './take-step.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

export const moveUnionBody: MutationResolvers['moveUnionBody'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    id: parseIdOf('UnionBody', input.id, 'id'),
    toParentId: parseIdOf('UnionBody', input.toParentId, 'toParentId'),
    reason: parseOptionalText(input.reason, REASON, 'reason'),
  });
  if (!parsed.ok) return refused('unionBody', parsed.failure);
  const { idempotencyKey, expectedVersion, effectiveOn = null } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion, effectiveOn };
  return toUnionBodyPayload(context, await move(context.ports, context.act, command));
};
