import type { Act } from './act.ts';
import { changesBetween, type Decided } from './audit/audit-entry.ts';
import type { Instant, LocalDate } from './day.ts';
import type { ApiClientId } from './ids.ts';
import { ruleProblem, type IllegalTransition, type Problem } from './problem.ts';
import { fail, succeed, type Result } from './result.ts';

/** A state with the day it took effect, when that was recorded and by whom; it held until the next one. */
export interface StateStep<State extends string> {
  readonly state: State;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  /** Why, in words; null where nobody is asked. */
  readonly reason: string | null;
}

/** An object that goes through states, all of which it keeps in the order of recording; their days never go back. */
export interface Stepped<State extends string> {
  readonly version: number;
  readonly state: State;
  readonly steps: readonly StateStep<State>[];
}

/** In which states each action on a kind of object may be taken, and which of its facts the trail names without showing them. */
export interface Machine<Row extends Stepped<string>, Action extends string> {
  readonly states: Readonly<Record<Action, readonly Row['state'][]>>;
  readonly personal: readonly (keyof Row)[];
}

/** The actions that a state allows, whoever asks. */
export function allowedIn<Action extends string>(
  states: Readonly<Record<Action, readonly string[]>>,
  state: string,
): readonly Action[] {
  return (Object.keys(states) as Action[]).filter((action) => states[action].includes(state));
}

/** What a decision makes of an object: facts, and another state where it goes on to one. */
export interface Move<Row extends Stepped<string>> {
  readonly to?: Row['state'];
  readonly reason?: string | null;
  readonly facts?: Partial<Row>;
}

/** An action on an object, and what decides it once the state and the day allow it. */
export interface StepAsked<Row extends Stepped<string>, Action extends string> {
  readonly row: Row;
  readonly action: Action;
  /** The day it takes effect on; null or left out for today. */
  readonly on?: LocalDate | null;
  readonly decide: (row: Row, on: LocalDate) => Result<Move<Row>, Problem>;
}

/** The first step of an object that is recorded now. */
export function firstStep<State extends string>(state: State, act: Act): StateStep<State> {
  return { state, from: act.today, recordedAt: act.now, by: act.caller.id, reason: null };
}

function refuse<Action extends string>(
  states: Readonly<Record<Action, readonly string[]>>,
  action: Action,
  from: string,
): IllegalTransition | undefined {
  if (states[action].includes(from)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from, action, allowed: allowedIn(states, from) };
}

/**
 * Decides an action: the state has to allow it, and the day it takes effect is not ahead (EFFECTIVE_DATE_IN_FUTURE) nor before
 * the last step (EFFECTIVE_DATE_BEFORE_LAST).
 */
export function decideStep<Row extends Stepped<string>, Action extends string>(
  { states, personal }: Machine<Row, Action>,
  { row, action, on, decide }: StepAsked<Row, Action>,
  act: Act,
): Result<Decided<Row>, Problem> {
  const refusal = refuse(states, action, row.state);
  if (refusal !== undefined) return fail(refusal);
  const day = on ?? act.today;
  if (day > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  const last = row.steps.at(-1);
  if (last !== undefined && day < last.from) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
  const decided = decide(row, day);
  if (!decided.ok) return decided;
  const { to, reason = null, facts = {} } = decided.value;
  const step = { state: to ?? row.state, from: day, recordedAt: act.now, by: act.caller.id, reason };
  const steps = to === undefined ? row.steps : [...row.steps, step];
  const state: Row = { ...row, ...facts, version: row.version + 1, state: step.state, steps };
  // The steps say nothing that the trail does not say entry by entry.
  const changes = changesBetween<Row>({ ...row, steps }, state, personal);
  return succeed({ state, audit: { action, effectiveOn: day, reason, changes } });
}

/** Whether whoever acts took the last step to `state`. */
export function tookStep<State extends string>({ steps }: Stepped<State>, state: State, act: Act): boolean {
  return steps.findLast((step) => step.state === state)?.by === act.caller.id;
}
