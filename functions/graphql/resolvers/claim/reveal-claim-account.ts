import { revealClaimAccount as reveal } from '#services/reveal-claim-account.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

export const revealClaimAccount: MutationResolvers['revealClaimAccount'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    id: parseIdOf('Claim', input.id, 'id'),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  if (!parsed.ok) return refused('account', parsed.failure);
  const { idempotencyKey } = input;
  return toPayload('account', await reveal(ports, act, { ...parsed.value, idempotencyKey }));
};
