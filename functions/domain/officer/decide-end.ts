import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { PERSONAL_FACTS, type OfficerTerm } from './officer-term.ts';

/**
 * Ends a term on the first day no longer in office, which may lie ahead but not before the first day (INTERVAL_INVALID). An
 * end that still lies ahead may be corrected, one that has come may not (TERM_ENDED). A term that ends on its first day was
 * never held.
 */
export function decideEndTerm(term: OfficerTerm, to: LocalDate, act: Act): Result<Decided<OfficerTerm>, RuleProblem> {
  if (term.to !== null && term.to <= act.today) return fail(ruleProblem('TERM_ENDED'));
  if (to < term.from) return fail(ruleProblem('INTERVAL_INVALID', 'to'));
  const state: OfficerTerm = { ...term, version: term.version + 1, to };
  const changes = changesBetween<OfficerTerm>(term, state, PERSONAL_FACTS);
  return succeed({ state, audit: { action: 'END_OFFICER_TERM', effectiveOn: to, reason: null, changes } });
}
