import { succeed } from '#domain/result.ts';
import { answerOffer } from '#services/step-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { AGREEMENT_TEXTS, parseAgreementTarget, toAgreementPayload } from './to-agreement-payload.ts';

export const answerBargainingOffer: MutationResolvers['answerBargainingOffer'] = (_root, { input }, context) => {
  const { accepted, on = null } = input;
  const parsed = parseAll({
    target: parseAgreementTarget(input),
    note: parseOptionalText(input.note, AGREEMENT_TEXTS.note, 'note'),
  });
  if (!parsed.ok) return toAgreementPayload(context, parsed, answerOffer);
  const { target, note } = parsed.value;
  return toAgreementPayload(context, succeed({ ...target, accepted, on, note }), answerOffer);
};
