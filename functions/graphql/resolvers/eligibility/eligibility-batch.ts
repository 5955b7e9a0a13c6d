import { askEligibility, MOST_QUESTIONS } from '#services/ask-eligibility.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { badInput } from '../../request-error.ts';
import { parseQuestion } from './parse-question.ts';

const WRONG_COUNT = {
  zh: `inputs 须含 1 到 ${MOST_QUESTIONS} 项。请分批查询。`,
  en: `\`inputs\` must hold 1 to ${MOST_QUESTIONS} questions. Ask in several batches.`,
};

export const eligibilityBatch: QueryResolvers['eligibilityBatch'] = (_root, { inputs }, { ports, act }) => {
  if (inputs.length < 1 || inputs.length > MOST_QUESTIONS) throw badInput(WRONG_COUNT, 'inputs');
  return Promise.all(
    inputs.map(async (input) => {
      const question = parseQuestion(input, act);
      const answer = question.ok ? await askEligibility(ports, act, question.value) : question;
      return answer.ok ? { decision: answer.value, problem: null } : { decision: null, problem: answer.failure };
    }),
  );
};
