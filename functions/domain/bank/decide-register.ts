import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isBankCode, type Bank } from './bank.ts';
import { checkBankFacts } from './decide-revise.ts';

/** A bank to register, as the caller describes it, with the id it is to have. */
export type BankTerms = Omit<Bank, 'version'>;

/** Registers a bank (INPUT_INVALID). That its code is free is for the store to hold: CODE_TAKEN. */
export function decideRegisterBank(terms: BankTerms, act: Act): Result<Decided<Bank>, RuleProblem> {
  const problem = isBankCode(terms.code) ? checkBankFacts(terms) : ruleProblem('INPUT_INVALID', 'code');
  if (problem !== undefined) return fail(problem);
  const state: Bank = { ...terms, version: 1 };
  const changes = changesBetween<Bank>({}, state);
  return succeed({ state, audit: { action: 'REGISTER_BANK', effectiveOn: act.today, reason: null, changes } });
}
