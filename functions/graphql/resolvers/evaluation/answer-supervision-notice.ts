import { succeed } from '#domain/result.ts';
import { answerSupervisionNotice as run } from '#services/supervise.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { changeEvaluation, EVALUATION_TEXTS } from './parse-evaluation.ts';

export const answerSupervisionNotice: MutationResolvers['answerSupervisionNotice'] = (_root, { input }, context) => {
  const { idempotencyKey, number } = input;
  const parsed = parseAll({
    id: parseIdOf('Evaluation', input.id, 'id'),
    text: parseText(input.text, EVALUATION_TEXTS.notice, 'text'),
  });
  return changeEvaluation(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey, number }) : parsed, run);
};
