import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isBeforeFounding } from '../union-body/standing.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import { PERSONAL_FACTS, type OfficerTerm } from './officer-term.ts';

/** A person who takes an office, as the caller describes it, with the id the term is to have. */
export type Appointment = Pick<OfficerTerm, 'id' | 'office' | 'personName' | 'engagement' | 'frontline' | 'from'>;

/**
 * Opens a term in an open body (BODY_CLOSED) from a day not after today (EFFECTIVE_DATE_IN_FUTURE) and not before the
 * body's founding (BACKDATE_BEFORE_BODY_FOUNDED). That an office of one is free from that day on is for the store to hold:
 * OFFICE_HELD.
 */
export function decideRecordTerm(
  body: UnionBody,
  appointment: Appointment,
  act: Act,
): Result<Decided<OfficerTerm>, RuleProblem> {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  if (appointment.from > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  if (isBeforeFounding(body, appointment.from)) return fail(ruleProblem('BACKDATE_BEFORE_BODY_FOUNDED', 'from'));
  const state: OfficerTerm = { ...appointment, version: 1, unionBodyId: body.id, to: null };
  const changes = changesBetween<OfficerTerm>({}, state, PERSONAL_FACTS);
  return succeed({ state, audit: { action: 'RECORD_OFFICER', effectiveOn: state.from, reason: null, changes } });
}
