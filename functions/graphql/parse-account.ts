import { parseBankAccount } from '#domain/personal/bank-account.ts';
import { below, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import type { AccountSecrets } from '#domain/virtual-post/virtual-post.ts';
import { parseAll, parseOptionalText, parseText } from './parse-input.ts';

/** An account as it is sent. */
interface AccountInput {
  readonly holder: string;
  readonly bankName?: string | null | undefined;
  readonly account: string;
}

/** Reads the account that something is paid to; INPUT_INVALID below `account`. */
export function parseAccount(input: AccountInput): Result<AccountSecrets, Problem> {
  const account = parseBankAccount(input.account);
  return parseAll({
    holder: parseText(input.holder, { atMost: 50 }, 'account', 'holder'),
    bankName: parseOptionalText(input.bankName, { atMost: 100 }, 'account', 'bankName'),
    account: account.ok ? account : fail(below({ code: 'INPUT_INVALID', path: ['account'] }, 'account')),
  });
}
