import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { HonourRecord, HonourState } from './honour-record.ts';
import { refuseHonourAction, type HonourAction } from './transitions.ts';

/** What a decision on an honour comes to. */
export type HonourDecision = Result<Decided<HonourRecord>, Problem>;

/** What a decision makes of an honour: facts, and another state from a day on. */
export interface HonourMove {
  readonly to?: HonourState;
  readonly reason?: string | null;
  readonly facts?: Partial<HonourRecord>;
}

function moved(
  before: HonourRecord,
  { to, reason = null, facts = {}, action, on }: HonourMove & { readonly action: string; readonly on: LocalDate },
  act: Act,
): Decided<HonourRecord> {
  const step = { from: on, recordedAt: act.now, by: act.caller.id, reason };
  const steps = to === undefined ? before.steps : [...before.steps, { ...step, state: to }];
  const state: HonourRecord = { ...before, ...facts, version: before.version + 1, state: to ?? before.state, steps };
  const changes = changesBetween<HonourRecord>({ ...before, steps }, state);
  return { state, audit: { action, effectiveOn: on, reason, changes } };
}

/**
 * Decides an action on an honour: its state has to allow it, and the day it takes effect is not ahead
 * (EFFECTIVE_DATE_IN_FUTURE) nor before the last step (EFFECTIVE_DATE_BEFORE_LAST).
 */
export function decideOnHonour(
  honour: HonourRecord,
  {
    action,
    on,
    decide,
  }: {
    readonly action: HonourAction;
    readonly on?: LocalDate | null;
    readonly decide: (on: LocalDate) => Result<HonourMove, Problem>;
  },
  act: Act,
): HonourDecision {
  const refusal = refuseHonourAction(honour, action);
  if (refusal !== undefined) return fail(refusal);
  const day = on ?? act.today;
  if (day > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  const last = honour.steps.at(-1);
  if (last !== undefined && day < last.from) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
  const decided = decide(day);
  return decided.ok ? succeed(moved(honour, { ...decided.value, action, on: day }, act)) : decided;
}
