import { succeed } from '#domain/result.ts';
import { reviseClaim as revise } from '#services/make-claim.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAccount } from '../../parse-account.ts';
import { parseAll } from '../../parse-input.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

export const reviseClaim: MutationResolvers['reviseClaim'] = (_root, { input }, context) => {
  const { cost, account } = input;
  const parsed = parseAll({
    target: parseClaimTarget(input),
    account: account == null ? succeed(null) : parseAccount(account),
  });
  if (!parsed.ok) return toClaimPayload(context, parsed, revise);
  const { target, account: named } = parsed.value;
  const revision = { ...(cost == null ? {} : { costFen: cost }), ...(account == null ? {} : { account: named }) };
  return toClaimPayload(context, succeed({ ...target, ...revision }), revise);
};
