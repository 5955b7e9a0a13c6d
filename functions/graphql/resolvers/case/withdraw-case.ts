import { succeed } from '#domain/result.ts';
import { withdrawCase as withdraw } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseDatedStep, parseReason, parseRemainder } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const withdrawCase: MutationResolvers['withdrawCase'] = (_root, { input }, context) => {
  const parsed = parseAll({
    step: parseDatedStep(input),
    reason: parseReason(input.reason, 'reason'),
    remainder: parseRemainder(input.remainder),
  });
  if (!parsed.ok) return toCasePayload(context, parsed, withdraw);
  const { step, ...said } = parsed.value;
  return toCasePayload(context, succeed({ ...step, ...said }), withdraw);
};
