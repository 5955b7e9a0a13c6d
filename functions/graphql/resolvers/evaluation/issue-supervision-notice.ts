import { succeed } from '#domain/result.ts';
import { issueSupervisionNotice as run } from '#services/supervise.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { changeEvaluation, EVALUATION_TEXTS, parseEvaluationTarget } from './parse-evaluation.ts';

export const issueSupervisionNotice: MutationResolvers['issueSupervisionNotice'] = (_root, { input }, context) => {
  const { dueOn } = input;
  const parsed = parseAll({
    target: parseEvaluationTarget(input),
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    text: parseText(input.text, EVALUATION_TEXTS.notice, 'text'),
  });
  if (!parsed.ok) return changeEvaluation(context, parsed, run);
  const { target, unionBodyId, text } = parsed.value;
  return changeEvaluation(context, succeed({ ...target, notice: { unionBodyId, text, dueOn } }), run);
};
