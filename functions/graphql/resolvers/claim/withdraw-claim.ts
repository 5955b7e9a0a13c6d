import { succeed } from '#domain/result.ts';
import { withdrawClaim as withdraw } from '#services/make-claim.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

export const withdrawClaim: MutationResolvers['withdrawClaim'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseClaimTarget(input),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason }) : parsed;
  return toClaimPayload(context, command, withdraw);
};
