import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Facility } from './facility.ts';

/**
 * Closes an open facility (FACILITY_CLOSED) from a day not after today (EFFECTIVE_DATE_IN_FUTURE) and not before it
 * opened (INTERVAL_INVALID).
 */
export function decideCloseFacility(
  facility: Facility,
  closedOn: LocalDate,
  act: Act,
): Result<Decided<Facility>, RuleProblem> {
  if (facility.closedOn !== null) return fail(ruleProblem('FACILITY_CLOSED'));
  if (closedOn > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'closedOn'));
  const before = facility.openedOn !== null && closedOn < facility.openedOn;
  if (before) return fail(ruleProblem('INTERVAL_INVALID', 'closedOn'));
  const state: Facility = { ...facility, version: facility.version + 1, closedOn };
  const changes = changesBetween<Facility>(facility, state);
  return succeed({ state, audit: { action: 'CLOSE_FACILITY', effectiveOn: closedOn, reason: null, changes } });
}
