import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { PERSONAL_CASE_FACTS, type Case, type CaseState, type CaseStep } from './case.ts';
import { refuseCaseAction, type CaseAction } from './transitions.ts';

/** What a decision on a case comes to. */
export type CaseDecision = Result<Decided<Case>, Problem>;

/** What a decision makes of a case: facts, and another state. */
interface CaseMove {
  /** The state the case comes to; left out where it stays in its own. */
  readonly to?: CaseState;
  readonly reason?: string;
  readonly facts?: Partial<Case>;
}

/** An action on a case, the day it takes effect (null for today), and what it makes of the case. */
interface CaseAsked {
  readonly action: CaseAction;
  readonly on: LocalDate | null;
  readonly decide: (on: LocalDate) => Result<CaseMove, Problem>;
}

/** A step that is recorded now by whoever acts. */
export function caseStep(facts: Pick<CaseStep, 'state' | 'from' | 'unionBodyId'>, act: Act): CaseStep {
  return { ...facts, recordedAt: act.now, by: act.caller.id };
}

/** A new state with what the trail says of it; the steps say nothing that it does not say entry by entry. */
export function decidedCase(
  before: Case | null,
  state: Case,
  facts: Omit<Decided<Case>['audit'], 'changes'>,
): { readonly ok: true; readonly value: Decided<Case> } {
  const changes = changesBetween<Case>({ ...before, steps: state.steps }, state, PERSONAL_CASE_FACTS);
  return succeed({ state, audit: { ...facts, changes } });
}

/**
 * Decides an action on a case: its state has to allow it, and the day it takes effect is not ahead (EFFECTIVE_DATE_IN_FUTURE)
 * nor before the last step (EFFECTIVE_DATE_BEFORE_LAST).
 */
export function decideOnCase(found: Case, { action, on, decide }: CaseAsked, act: Act): CaseDecision {
  const refusal = refuseCaseAction(found, action);
  if (refusal !== undefined) return fail(refusal);
  const day = on ?? act.today;
  if (day > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  const last = found.steps.at(-1);
  if (last !== undefined && day < last.from) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
  const decided = decide(day);
  if (!decided.ok) return decided;
  const { to, reason = null, facts = {} } = decided.value;
  const moved: Case = { ...found, ...facts, version: found.version + 1, state: to ?? found.state };
  const step = caseStep({ state: moved.state, from: day, unionBodyId: moved.unionBodyId }, act);
  const state = to === undefined ? moved : { ...moved, steps: [...found.steps, step] };
  return decidedCase(found, state, { action, effectiveOn: day, reason });
}
