import { succeed } from '#domain/result.ts';
import { fileAgreement as file } from '#services/step-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { AGREEMENT_TEXTS, parseAgreementTarget, toAgreementPayload } from './to-agreement-payload.ts';

export const fileAgreement: MutationResolvers['fileAgreement'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseAgreementTarget(input),
    number: parseText(input.number, AGREEMENT_TEXTS.filing, 'number'),
  });
  if (!parsed.ok) return toAgreementPayload(context, parsed, file);
  const { target, number } = parsed.value;
  return toAgreementPayload(context, succeed({ ...target, filing: { number, on: input.filedOn } }), file);
};
