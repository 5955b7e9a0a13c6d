import { succeed } from '#domain/result.ts';
import { answerReferral as answer } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { CASE_TEXTS, parseDatedStep } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const answerReferral: MutationResolvers['answerReferral'] = (_root, { input }, context) => {
  const parsed = parseAll({
    step: parseDatedStep(input),
    note: parseOptionalText(input.note, CASE_TEXTS.reason, 'note'),
  });
  if (!parsed.ok) return toCasePayload(context, parsed, answer);
  const { step, note } = parsed.value;
  return toCasePayload(context, succeed({ ...step, note, accepts: input.accept }), answer);
};
