import { succeed } from '#domain/result.ts';
import { decideProposedPrize } from '#services/judge-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeSubmission, parseSubmissionTarget } from './parse-submission.ts';

export const decidePrize: MutationResolvers['decidePrize'] = (_root, { input }, context) => {
  const target = parseSubmissionTarget(input);
  const command = target.ok ? succeed({ ...target.value, give: input.give }) : target;
  return changeSubmission(context, command, decideProposedPrize);
};
