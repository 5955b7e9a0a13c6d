import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Agreement } from './agreement.ts';

/**
 * Ends an agreement that is not over today (AGREEMENT_ENDED) on the first day it no longer holds: not before its first
 * day, and before the end it was given (INTERVAL_INVALID).
 */
export function decideEndAgreement(
  agreement: Agreement,
  to: LocalDate,
  act: Act,
): Result<Decided<Agreement>, RuleProblem> {
  if (agreement.to !== null && agreement.to <= act.today) return fail(ruleProblem('AGREEMENT_ENDED'));
  const isShorter = agreement.to === null || to < agreement.to;
  if (to < agreement.from || !isShorter) return fail(ruleProblem('INTERVAL_INVALID', 'to'));
  const state: Agreement = { ...agreement, version: agreement.version + 1, to };
  const changes = changesBetween<Agreement>(agreement, state);
  return succeed({ state, audit: { action: 'END_AGREEMENT', effectiveOn: to, reason: null, changes } });
}
