import { shortlistSubmission as run } from '#services/judge-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeSubmission, parseSubmissionTarget } from './parse-submission.ts';

export const shortlistSubmission: MutationResolvers['shortlistSubmission'] = (_root, { input }, context) =>
  changeSubmission(context, parseSubmissionTarget(input), run);
