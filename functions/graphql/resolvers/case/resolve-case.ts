import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed } from '#domain/result.ts';
import { resolveCase as resolve } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseDatedStep, parseRemainder } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const resolveCase: MutationResolvers['resolveCase'] = (_root, { input }, context) => {
  const { outcome } = input;
  const parsed = parseAll({
    step: parseDatedStep(input),
    remainder: parseRemainder(input.remainder),
    outcome: outcome === 'WITHDRAWN' ? fail(ruleProblem('INPUT_INVALID', 'outcome')) : succeed(outcome),
  });
  if (!parsed.ok) return toCasePayload(context, parsed, resolve);
  const { step, ...said } = parsed.value;
  return toCasePayload(context, succeed({ ...step, ...said }), resolve);
};
