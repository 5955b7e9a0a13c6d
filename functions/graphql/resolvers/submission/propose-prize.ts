import { succeed } from '#domain/result.ts';
import { proposePrize as run } from '#services/judge-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeSubmission, parseSubmissionTarget } from './parse-submission.ts';

export const proposePrize: MutationResolvers['proposePrize'] = (_root, { input }, context) => {
  const target = parseSubmissionTarget(input);
  return changeSubmission(context, target.ok ? succeed({ ...target.value, rank: input.rank }) : target, run);
};
