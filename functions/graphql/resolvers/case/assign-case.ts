import { succeed } from '#domain/result.ts';
import { assignCase as assign } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseCaseTarget } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const assignCase: MutationResolvers['assignCase'] = (_root, { input }, context) => {
  const id = input.assigneeId;
  const parsed = parseAll({
    target: parseCaseTarget(input),
    assigneeId: id == null ? succeed(null) : parseIdOf('ApiClient', id, 'assigneeId'),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, assigneeId: parsed.value.assigneeId }) : parsed;
  return toCasePayload(context, command, assign);
};
