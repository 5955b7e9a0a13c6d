import type { Act } from '../act.ts';
import { changesBetween, type AuditChange, type Decided } from '../audit/audit-entry.ts';
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

/** Lists that grow: the trail tells of each entry under its own number, and of none that stays as it was. */
const LISTS = ['handlings', 'referrals', 'recoveries'] as const;

function listChanges(before: Case | null, after: Case): readonly AuditChange[] {
  return LISTS.flatMap((list) => {
    const known = (before?.[list] ?? []).map((entry) => JSON.stringify(entry));
    return after[list].flatMap((entry, index): readonly AuditChange[] => {
      const [from = null, to] = [known[index], JSON.stringify(entry)];
      return from === to ? [] : [{ field: `${list} ${String(index + 1)}`, from, to }];
    });
  });
}

/** A new state with what the trail says of it; the steps say nothing that it does not say entry by entry. */
export function decidedCase(
  before: Case | null,
  state: Case,
  facts: Omit<Decided<Case>['audit'], 'changes'>,
): { readonly ok: true; readonly value: Decided<Case> } {
  const { steps, handlings, referrals, recoveries } = state;
  const known = { ...before, steps, handlings, referrals, recoveries };
  const changes = [...changesBetween<Case>(known, state, PERSONAL_CASE_FACTS), ...listChanges(before, state)];
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
