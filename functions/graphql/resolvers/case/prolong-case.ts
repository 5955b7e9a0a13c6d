import { succeed } from '#domain/result.ts';
import { prolongCase as prolong } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseCaseTarget, parseReason } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const prolongCase: MutationResolvers['prolongCase'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseCaseTarget(input), reason: parseReason(input.reason, 'reason') });
  if (!parsed.ok) return toCasePayload(context, parsed, prolong);
  const { target, reason } = parsed.value;
  return toCasePayload(context, succeed({ ...target, reason, to: input.to }), prolong);
};
