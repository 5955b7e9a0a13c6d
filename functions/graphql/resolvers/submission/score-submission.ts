import { succeed } from '#domain/result.ts';
import { scoreSubmission as run } from '#services/judge-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { changeSubmission, parseSubmissionTarget, SUBMISSION_TEXTS } from './parse-submission.ts';

export const scoreSubmission: MutationResolvers['scoreSubmission'] = (_root, { input }, context) => {
  const { idempotencyKey, id, scoreHundredths } = input;
  const parsed = parseAll({
    target: parseSubmissionTarget({ idempotencyKey, id }),
    remark: parseOptionalText(input.remark, SUBMISSION_TEXTS.words, 'remark'),
  });
  const command = parsed.ok
    ? succeed({ ...parsed.value.target, scoreHundredths, remark: parsed.value.remark })
    : parsed;
  return changeSubmission(context, command, run);
};
