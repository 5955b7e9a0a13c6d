import { succeed } from '#domain/result.ts';
import { endAgreement as end } from '#services/end-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAgreementTarget, toAgreementPayload } from './to-agreement-payload.ts';

export const endAgreement: MutationResolvers['endAgreement'] = (_root, { input }, context) => {
  const target = parseAgreementTarget(input);
  return toAgreementPayload(context, target.ok ? succeed({ ...target.value, to: input.to }) : target, end);
};
