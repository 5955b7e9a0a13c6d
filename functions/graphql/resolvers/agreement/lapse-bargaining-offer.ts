import { succeed } from '#domain/result.ts';
import { lapseOffer } from '#services/step-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { AGREEMENT_TEXTS, parseAgreementTarget, toAgreementPayload } from './to-agreement-payload.ts';

export const lapseBargainingOffer: MutationResolvers['lapseBargainingOffer'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseAgreementTarget(input),
    reason: parseText(input.reason, AGREEMENT_TEXTS.note, 'reason'),
  });
  if (!parsed.ok) return toAgreementPayload(context, parsed, lapseOffer);
  const { target, reason } = parsed.value;
  return toAgreementPayload(context, succeed({ ...target, reason, on: input.on ?? null }), lapseOffer);
};
