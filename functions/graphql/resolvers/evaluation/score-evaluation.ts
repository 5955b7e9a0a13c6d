import { MOST_CRITERIA } from '#domain/evaluation/decide-scheme.ts';
import type { GivenScore } from '#domain/evaluation/decide-evaluate.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { scoreEvaluation as run } from '#services/step-evaluation.ts';
import type { CriterionScoreInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { changeEvaluation, EVALUATION_TEXTS, parseEvaluationTarget } from './parse-evaluation.ts';

function parseScores(scores: readonly CriterionScoreInput[]): Result<readonly GivenScore[], Problem> {
  if (scores.length > MOST_CRITERIA) return fail(ruleProblem('INPUT_INVALID', 'scores'));
  const parsed: GivenScore[] = [];
  for (const { criterion, scoreHundredths, remark } of scores) {
    const text = parseText(remark, EVALUATION_TEXTS.words, 'scores');
    if (!text.ok) return text;
    parsed.push({ criterion, scoreHundredths, remark: text.value });
  }
  return succeed(parsed);
}

export const scoreEvaluation: MutationResolvers['scoreEvaluation'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseEvaluationTarget(input), scores: parseScores(input.scores) });
  const command = parsed.ok ? succeed({ ...parsed.value.target, scores: parsed.value.scores }) : parsed;
  return changeEvaluation(context, command, run);
};
