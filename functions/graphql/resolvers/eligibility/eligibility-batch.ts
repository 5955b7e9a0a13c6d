import { askEligibility } from '#services/ask-eligibility.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { inContract } from './in-contract.ts';
import { parseQuestion } from './parse-question.ts';

export const eligibilityBatch: QueryResolvers['eligibilityBatch'] = (_root, { inputs }, { ports, act }) =>
  Promise.all(
    inputs.map(async (input) => {
      const question = parseQuestion(input, act);
      const answer = question.ok ? await askEligibility(ports, act, question.value) : question;
      return answer.ok
        ? { decision: answer.value, problem: null }
        : { decision: null, problem: inContract(answer.failure) };
    }),
  );
