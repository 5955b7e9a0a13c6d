import { askEligibility } from '#services/ask-eligibility.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { PROBLEM_TEXTS } from '../../problem-text.ts';
import { badInput } from '../../request-error.ts';
import { parseQuestion } from './parse-question.ts';

export const eligibility: QueryResolvers['eligibility'] = async (_root, { input }, { ports, act }) => {
  const question = parseQuestion(input, act);
  const answer = question.ok ? await askEligibility(ports, act, question.value) : question;
  if (answer.ok) return answer.value;
  const { code } = answer.failure;
  const path = 'path' in answer.failure ? (answer.failure.path ?? []) : [];
  throw badInput(PROBLEM_TEXTS[code], 'input', ...path.map((name) => (name === 'amountFen' ? 'amount' : name)));
};
