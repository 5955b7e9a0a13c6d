import { succeed } from '#domain/result.ts';
import { reverseClaim as reverse } from '#services/settle-disbursement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

export const reverseClaim: MutationResolvers['reverseClaim'] = (_root, { input }, context) => {
  const { on } = input;
  const parsed = parseAll({
    target: parseClaimTarget(input),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
    reference: parseText(input.reference, { atMost: 64 }, 'reference'),
  });
  if (!parsed.ok) return toClaimPayload(context, parsed, reverse);
  const { target, reason, reference } = parsed.value;
  return toClaimPayload(context, succeed({ ...target, terms: { on, reason, reference } }), reverse);
};
