import { succeed } from '#domain/result.ts';
import { stateRemainder } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseCaseTarget, parseReason } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const stateCaseRemainder: MutationResolvers['stateCaseRemainder'] = (_root, { input }, context) => {
  const { ground } = input.remainder;
  const parsed = parseAll({
    target: parseCaseTarget(input),
    reason: parseReason(input.remainder.reason, 'remainder', 'reason'),
  });
  if (!parsed.ok) return toCasePayload(context, parsed, stateRemainder);
  const { target, reason } = parsed.value;
  return toCasePayload(context, succeed({ ...target, remainder: { ground, reason } }), stateRemainder);
};
