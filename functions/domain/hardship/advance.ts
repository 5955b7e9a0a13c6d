import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { checksOwn } from './checkers.ts';
import { PERSONAL_FACTS, type HardshipFile, type HardshipState, type HardshipStep } from './hardship-file.ts';
import { refusalOf, type HardshipAction } from './transitions.ts';

/** What a decision makes of a file: another state from a day on, and facts that go with it. */
export interface Advance {
  readonly action: HardshipAction;
  /** The state the file comes to; left out where it stays in its own. */
  readonly to?: HardshipState;
  /** The day it takes effect; today where nothing is said. */
  readonly on?: LocalDate;
  /** Goes with the step, sealed; the audit trail says none of it. */
  readonly reason: Sealed | null;
  readonly facts?: Partial<HardshipFile>;
}

/** What speaks against `action` by whoever acts: the file's state, or that it would check the caller's own doing. */
export function refuseAction(file: HardshipFile, action: HardshipAction, act: Act): Problem | undefined {
  const refusal = refusalOf(file, action, act.today);
  if (refusal !== undefined) return refusal;
  return checksOwn(file, action, act.caller.id) ? ruleProblem('SELF_REVIEW') : undefined;
}

/** A step of the file's history that is recorded now. */
export function stepOf(
  file: Pick<HardshipFile, 'state' | 'tier' | 'reviewDue'>,
  facts: Pick<HardshipStep, 'from' | 'reason'>,
  act: Act,
): HardshipStep {
  const { state, tier, reviewDue } = file;
  return { state, tier, reviewDue, ...facts, recordedAt: act.now, by: act.caller.id };
}

/** The file after a decision, with its audit facts; the steps say nothing that the trail does not say entry by entry. */
export function advance(file: HardshipFile, move: Advance, act: Act): Decided<HardshipFile> {
  const { action, to, on = act.today, reason, facts = {} } = move;
  const moved: HardshipFile = { ...file, ...facts, version: file.version + 1, state: to ?? file.state };
  const steps = to === undefined ? file.steps : [...file.steps, stepOf(moved, { from: on, reason }, act)];
  const state: HardshipFile = { ...moved, steps };
  const changes = changesBetween<HardshipFile>({ ...file, steps }, state, PERSONAL_FACTS);
  return { state, audit: { action, effectiveOn: on, reason: null, changes } };
}
