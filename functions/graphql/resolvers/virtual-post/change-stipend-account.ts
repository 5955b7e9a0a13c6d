import { succeed } from '#domain/result.ts';
import { changeStipendAccount as change } from '#services/step-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAccount } from '../../parse-account.ts';
import { parseAll } from '../../parse-input.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

export const changeStipendAccount: MutationResolvers['changeStipendAccount'] = (_root, { input }, context) => {
  const { account } = input;
  const parsed = parseAll({
    target: parsePostTarget(input),
    account: account == null ? succeed(null) : parseAccount(account),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, account: parsed.value.account }) : parsed;
  return toPostPayload(context, command, change);
};
