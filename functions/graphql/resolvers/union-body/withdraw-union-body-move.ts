import { ruleProblem } from '#domain/problem.ts';
import { withdrawMove } from '#services/move-union-body.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { REASON } from './take-step.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

export const withdrawUnionBodyMove: MutationResolvers['withdrawUnionBodyMove'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    id: parseIdOf('UnionBody', input.id, 'id'),
    reason: parseOptionalText(input.reason, REASON, 'reason'),
  });
  if (!parsed.ok) return refused('unionBody', parsed.failure);
  // A move that falls away takes effect at once.
  const dated = input.dayUnknown ? 'dayUnknown' : input.effectiveOn == null ? undefined : 'effectiveOn';
  if (dated !== undefined) return refused('unionBody', ruleProblem('INPUT_INVALID', dated));
  const { idempotencyKey, expectedVersion } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion };
  return toUnionBodyPayload(context, await withdrawMove(context.ports, context.act, command));
};
