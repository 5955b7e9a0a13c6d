import type { Act } from '../act.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { ApiClientId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { ruleProblem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { decideOnCase, type CaseDecision } from './advance.ts';
import { openFen, type Case, type CaseRecovery } from './case.ts';

/** How far a due date may be prolonged. */
const LONGEST_PROLONGATION_DAYS = 60;
/** The most recoveries of one case. */
const MOST_RECOVERIES = 200;

/** The day of a step; null for today. */
export interface DatedStep {
  readonly on: LocalDate | null;
}

/** Takes a received case on. */
export function decideAcceptCase(found: Case, { on }: DatedStep, act: Act): CaseDecision {
  return decideOnCase(found, { action: 'ACCEPT', on, decide: () => succeed({ to: 'ACCEPTED' as const }) }, act);
}

/** Begins to handle an accepted case. */
export function decideStartCase(found: Case, { on }: DatedStep, act: Act): CaseDecision {
  return decideOnCase(found, { action: 'START', on, decide: () => succeed({ to: 'IN_PROGRESS' as const }) }, act);
}

/** Gives a case to somebody, or takes it from whoever had it. */
export function decideAssignCase(found: Case, assigneeId: ApiClientId | null, act: Act): CaseDecision {
  return decideOnCase(found, { action: 'ASSIGN', on: null, decide: () => succeed({ facts: { assigneeId } }) }, act);
}

/** The new due day, and why. */
export interface Prolongation {
  readonly to: LocalDate;
  readonly reason: string;
}

/** Prolongs the due date, once: to a later day that is not over, at most 60 days on (INPUT_INVALID). */
export function decideProlongCase(found: Case, { to, reason }: Prolongation, act: Act): CaseDecision {
  const decide = (on: LocalDate) => {
    const fits = to > found.dueOn && to >= act.today && to <= addDays(found.dueOn, LONGEST_PROLONGATION_DAYS);
    if (!fits) return fail(ruleProblem('INPUT_INVALID', 'to'));
    const prolongation = { on, dueBefore: found.dueOn, reason, by: act.caller.id };
    return succeed({ reason, facts: { dueOn: to, prolongation } });
  };
  return decideOnCase(found, { action: 'PROLONG', on: null, decide }, act);
}

/** A sum that the workers got, when, and what proves it. */
export interface Recovery {
  readonly amountFen: Fen;
  readonly paidOn: LocalDate;
  readonly reference: string;
}

function refuseRecovery(found: Case, { amountFen, paidOn, reference }: Recovery, act: Act) {
  if (paidOn > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'paidOn');
  if (paidOn < found.receivedOn) return ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'paidOn');
  if (amountFen <= 0) return ruleProblem('INPUT_INVALID', 'amount');
  if (found.recoveries.some((one) => one.reference === reference)) return ruleProblem('CODE_TAKEN', 'reference');
  if (amountFen > openFen(found)) return ruleProblem('RECOVERY_EXCEEDS_STAKE', 'amount');
  return found.recoveries.length >= MOST_RECOVERIES ? ruleProblem('LIST_FULL', 'id') : undefined;
}

/**
 * Records a sum that the workers got: not ahead (EFFECTIVE_DATE_IN_FUTURE), not before the case came in
 * (EFFECTIVE_DATE_BEFORE_LAST), no more than is open (RECOVERY_EXCEEDS_STAKE), and each payment once (CODE_TAKEN).
 */
export function decideRecordRecovery(found: Case, recovery: Recovery, act: Act): CaseDecision {
  const decide = () => {
    const problem = refuseRecovery(found, recovery, act);
    if (problem !== undefined) return fail(problem);
    const { amountFen, paidOn: on, reference } = recovery;
    const number = found.recoveries.length + 1;
    const row: CaseRecovery = {
      ...{ number, amountFen, on, reference, recordedAt: act.now, recordedBy: act.caller.id },
    };
    return succeed({ facts: { recoveries: [...found.recoveries, row] } });
  };
  return decideOnCase(found, { action: 'RECORD_RECOVERY', on: null, decide }, act);
}
