import { succeed } from '#domain/result.ts';
import { adoptSubmission as run } from '#services/judge-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { changeSubmission, parseSubmissionTarget, SUBMISSION_TEXTS } from './parse-submission.ts';

export const adoptSubmission: MutationResolvers['adoptSubmission'] = (_root, { input }, context) => {
  const { on, saving: savingFen = null } = input;
  const parsed = parseAll({
    target: parseSubmissionTarget(input),
    adopter: parseText(input.adopter, SUBMISSION_TEXTS.name, 'adopter'),
    effect: parseText(input.effect, SUBMISSION_TEXTS.effect, 'effect'),
  });
  if (!parsed.ok) return changeSubmission(context, parsed, run);
  const { target, adopter, effect } = parsed.value;
  return changeSubmission(context, succeed({ ...target, adoption: { adopter, on, effect, savingFen } }), run);
};
