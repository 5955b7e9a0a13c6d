import { askEligibility } from '#services/ask-eligibility.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { badInput } from '../../request-error.ts';
import { inContract } from './in-contract.ts';
import { parseQuestion } from './parse-question.ts';

export const eligibility: QueryResolvers['eligibility'] = async (_root, { input }, { ports, act }) => {
  const question = parseQuestion(input, act);
  const answer = question.ok ? await askEligibility(ports, act, question.value) : question;
  if (answer.ok) return answer.value;
  const problem = inContract(answer.failure);
  const path = 'path' in problem ? problem.path : [];
  const { PROBLEM_TEXTS } = await import('../../problem-text.ts');
  throw badInput(PROBLEM_TEXTS[problem.code], 'input', ...path);
};
