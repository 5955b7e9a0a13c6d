import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { foldWidth } from './fold-width.ts';

const FORM = /^\d{8,30}$/;

/** Reads the number of a bank account or card: 8 to 30 digits, spaces between them go. Else INPUT_INVALID at `bankAccount`. */
export function parseBankAccount(text: string): Result<string, RuleProblem> {
  const account = foldWidth(text).replace(/\s/g, '');
  return FORM.test(account) ? succeed(account) : fail(ruleProblem('INPUT_INVALID', 'bankAccount'));
}
