import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { foldWidth } from './fold-width.ts';

/** How many digits the number of an account has. */
export const ACCOUNT_DIGITS = { fewest: 8, most: 30 } as const;

const FORM = new RegExp(`^\\d{${ACCOUNT_DIGITS.fewest},${ACCOUNT_DIGITS.most}}$`);

/** Reads the number of a bank account or card: 8 to 30 digits, spaces between them go. Else INPUT_INVALID at `bankAccount`. */
export function parseBankAccount(text: string): Result<string, RuleProblem> {
  const account = foldWidth(text).replace(/\s/g, '');
  return FORM.test(account) ? succeed(account) : fail(ruleProblem('INPUT_INVALID', 'bankAccount'));
}
