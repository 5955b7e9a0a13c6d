import { parseBankAccount } from '#domain/personal/bank-account.ts';
import { below, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { AccountSecrets } from '#domain/virtual-post/virtual-post.ts';
import { changeStipendAccount as change } from '#services/step-post.ts';
import type { MutationResolvers, StipendAccountInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText, parseText } from '../../parse-input.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

function parseAccount(input: StipendAccountInput | null | undefined): Result<AccountSecrets | null, Problem> {
  if (input == null) return succeed(null);
  const account = parseBankAccount(input.account);
  return parseAll({
    holder: parseText(input.holder, { atMost: 50 }, 'account', 'holder'),
    bankName: parseOptionalText(input.bankName, { atMost: 100 }, 'account', 'bankName'),
    account: account.ok ? account : fail(below({ code: 'INPUT_INVALID', path: ['account'] }, 'account')),
  });
}

export const changeStipendAccount: MutationResolvers['changeStipendAccount'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parsePostTarget(input), account: parseAccount(input.account) });
  const command = parsed.ok ? succeed({ ...parsed.value.target, account: parsed.value.account }) : parsed;
  return toPostPayload(context, command, change);
};
