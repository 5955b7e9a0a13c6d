import { succeed } from '#domain/result.ts';
import { referCase as refer } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseDatedStep, parseReason } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const referCase: MutationResolvers['referCase'] = (_root, { input }, context) => {
  const parsed = parseAll({
    step: parseDatedStep(input),
    toBodyId: parseIdOf('UnionBody', input.toBodyId, 'toBodyId'),
    reason: parseReason(input.reason, 'reason'),
  });
  if (!parsed.ok) return toCasePayload(context, parsed, refer);
  const { step, ...said } = parsed.value;
  return toCasePayload(context, succeed({ ...step, ...said }), refer);
};
