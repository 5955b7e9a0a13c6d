import { succeed } from '#domain/result.ts';
import { correctClaimAccount as correct } from '#services/settle-disbursement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAccount } from '../../parse-account.ts';
import { parseAll } from '../../parse-input.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

export const correctClaimAccount: MutationResolvers['correctClaimAccount'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseClaimTarget(input), account: parseAccount(input.account) });
  const command = parsed.ok ? succeed({ ...parsed.value.target, account: parsed.value.account }) : parsed;
  return toClaimPayload(context, command, correct);
};
