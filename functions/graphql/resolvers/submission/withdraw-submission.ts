import { withdrawSubmission as run } from '#services/submit-suggestion.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeSubmission, parseSubmissionTarget } from './parse-submission.ts';

export const withdrawSubmission: MutationResolvers['withdrawSubmission'] = (_root, { input }, context) =>
  changeSubmission(context, parseSubmissionTarget(input), run);
