import { succeed } from '#domain/result.ts';
import { removeFromDisbursement as run } from '#services/fill-disbursement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseClaimIds, parseDisbursementTarget, toDisbursementPayload } from './to-disbursement-payload.ts';

export const removeFromDisbursement: MutationResolvers['removeFromDisbursement'] = (_root, { input }, context) => {
  const { claimIds } = input;
  const parsed = parseAll({
    target: parseDisbursementTarget(input),
    claimIds: parseClaimIds(claimIds),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, claimIds: parsed.value.claimIds }) : parsed;
  return toDisbursementPayload(context, command, run);
};
