import type { Act } from '../act.ts';
import { mayDo } from '../caller/permission.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { decideOnCase, type CaseDecision } from './advance.ts';
import { openFen, type Case, type CaseOutcome, type CaseRemainder, type RemainderGround } from './case.ts';
import type { DatedStep } from './decide-handle.ts';

/** Why the rest of the sum is not owed. */
export interface Remainder {
  readonly ground: RemainderGround;
  readonly reason: string;
}

/** How a case was settled, and why the rest of the sum is not owed, if that is known. */
export interface Resolution extends DatedStep {
  readonly outcome: Exclude<CaseOutcome, 'WITHDRAWN'>;
  readonly remainder: Remainder | null;
}

function stated(found: Case, remainder: Remainder | null, { on, act }: { readonly on: LocalDate; readonly act: Act }) {
  if (remainder === null) return { remainder: found.remainder };
  const kept: CaseRemainder = { ...remainder, on, statedBy: act.caller.id, confirmedBy: null };
  return { remainder: kept };
}

/** Settles a case with an outcome; what is open of the sum may still come in. */
export function decideResolveCase(found: Case, { outcome, remainder, on }: Resolution, act: Act): CaseDecision {
  const decide = (day: LocalDate) =>
    succeed({ to: 'RESOLVED' as const, facts: { outcome, ...stated(found, remainder, { on: day, act }) } });
  return decideOnCase(found, { action: 'RESOLVE', on, decide }, act);
}

/** What the claimants take back, and why. */
export interface Withdrawal extends DatedStep {
  readonly reason: string;
  readonly remainder: Remainder | null;
}

/** Ends a case that its claimants take back. */
export function decideWithdrawCase(found: Case, { reason, remainder, on }: Withdrawal, act: Act): CaseDecision {
  const decide = (day: LocalDate) => {
    const facts = { outcome: 'WITHDRAWN' as const, ...stated(found, remainder, { on: day, act }) };
    return succeed({ to: 'WITHDRAWN' as const, reason, facts });
  };
  return decideOnCase(found, { action: 'WITHDRAW', on, decide }, act);
}

/** Says why the rest of the sum is not owed; it takes the place of what was said before. */
export function decideStateRemainder(found: Case, remainder: Remainder, act: Act): CaseDecision {
  const decide = (on: LocalDate) => {
    if (openFen(found) <= 0) return fail(ruleProblem('INPUT_INVALID', 'ground'));
    return succeed({ reason: remainder.reason, facts: stated(found, remainder, { on, act }) });
  };
  return decideOnCase(found, { action: 'STATE_REMAINDER', on: null, decide }, act);
}

/**
 * Closes a settled or withdrawn case. While a sum is open it stays (CASE_WITH_OPEN_SUM), unless it was said why the rest is not
 * owed: then closing confirms that, by a checker who did not say so (APPROVE_OWN).
 */
export function decideCloseCase(found: Case, { on }: DatedStep, act: Act): CaseDecision {
  const decide = () => {
    if (openFen(found) <= 0) return succeed({ to: 'CLOSED' as const });
    const { remainder } = found;
    if (remainder === null) return fail(ruleProblem('CASE_WITH_OPEN_SUM'));
    const { id, role } = act.caller;
    if (remainder.statedBy === id || !mayDo(role, 'case:decide')) return fail(ruleProblem('APPROVE_OWN'));
    return succeed({ to: 'CLOSED' as const, facts: { remainder: { ...remainder, confirmedBy: id } } });
  };
  return decideOnCase(found, { action: 'CLOSE', on, decide }, act);
}
