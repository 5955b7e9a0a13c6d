import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Bank } from './bank.ts';

/** Facts of a bank to change; what is left out stays. Its code and division are what programmes rely on. */
export type BankRevision = Partial<Pick<Bank, 'name' | 'nameEn' | 'keyIds' | 'graceDays'>>;

const KEY_ID_FORM = /^[a-z0-9]{1,8}$/;
const MOST_KEYS = 2;
const MOST_GRACE_DAYS = 7;

function areKeyIds(keyIds: readonly string[]): boolean {
  const isCount = keyIds.length >= 1 && keyIds.length <= MOST_KEYS;
  return isCount && new Set(keyIds).size === keyIds.length && keyIds.every((keyId) => KEY_ID_FORM.test(keyId));
}

/**
 * INPUT_INVALID at `keyIds` unless they are one or two different ones of 1 to 8 of a to z and digits, as tokens begin with;
 * at `graceDays` unless these are 1 to 7.
 */
export function checkBankFacts({ keyIds, graceDays }: Pick<Bank, 'keyIds' | 'graceDays'>): RuleProblem | undefined {
  if (!areKeyIds(keyIds)) return ruleProblem('INPUT_INVALID', 'keyIds');
  const isGrace = Number.isInteger(graceDays) && graceDays >= 1 && graceDays <= MOST_GRACE_DAYS;
  return isGrace ? undefined : ruleProblem('INPUT_INVALID', 'graceDays');
}

/** Changes facts of a bank, one at least (INPUT_INVALID). Its programmes keep the name they began with. */
export function decideReviseBank(bank: Bank, revision: BankRevision, act: Act): Result<Decided<Bank>, RuleProblem> {
  if (Object.keys(revision).length === 0) return fail(ruleProblem('INPUT_INVALID'));
  const state: Bank = { ...bank, ...revision, version: bank.version + 1 };
  const problem = checkBankFacts(state);
  if (problem !== undefined) return fail(problem);
  const changes = changesBetween<Bank>(bank, state);
  return succeed({ state, audit: { action: 'REVISE_BANK', effectiveOn: act.today, reason: null, changes } });
}
