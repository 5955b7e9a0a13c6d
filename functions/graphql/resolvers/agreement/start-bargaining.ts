import { succeed } from '#domain/result.ts';
import { startBargaining as start } from '#services/step-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAgreementTarget, toAgreementPayload } from './to-agreement-payload.ts';

export const startBargaining: MutationResolvers['startBargaining'] = (_root, { input }, context) => {
  const target = parseAgreementTarget(input);
  return toAgreementPayload(context, target.ok ? succeed({ ...target.value, on: input.on ?? null }) : target, start);
};
