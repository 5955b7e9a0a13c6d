import { succeed } from '#domain/result.ts';
import { rejectSubmission as run } from '#services/judge-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { changeSubmission, parseSubmissionTarget, SUBMISSION_TEXTS } from './parse-submission.ts';

export const rejectSubmission: MutationResolvers['rejectSubmission'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseSubmissionTarget(input),
    reason: parseText(input.reason, SUBMISSION_TEXTS.words, 'reason'),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason }) : parsed;
  return changeSubmission(context, command, run);
};
