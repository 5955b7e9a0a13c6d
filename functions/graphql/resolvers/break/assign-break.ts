import { succeed } from '#domain/result.ts';
import { assignBreak as assign } from '#services/settle-break.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toBreakPayload } from './to-break-payload.ts';

export const assignBreak: MutationResolvers['assignBreak'] = async (_root, { input }, context) => {
  const { idempotencyKey, expectedVersion, assigneeId } = input;
  const parsed = parseAll({
    id: parseIdOf('Break', input.id, 'id'),
    assigneeId: assigneeId == null ? succeed(null) : parseIdOf('ApiClient', assigneeId, 'assigneeId'),
  });
  if (!parsed.ok) return refused('break', parsed.failure);
  return toBreakPayload(
    await assign(context.ports, context.act, { idempotencyKey, expectedVersion, ...parsed.value }),
    context,
  );
};
