import { addDays, type LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { ProblemCode } from '#domain/problem.ts';
import type { TransitionName } from '#domain/union-body/transitions.ts';
import type { MoveSide, UnionBodyState } from '#domain/union-body/union-body.ts';
import { day } from './builders.ts';

/** Days are counted from here; the last index stands for every day behind it. */
const FIRST_DAY = day('2024-06-01');
export const LAST = 60;
export const DAYS: readonly number[] = Array.from({ length: LAST + 1 }, (_, index) => index);

/** Levels and kinds from the top down, each of which may stand below all before it. */
export const RANKS = [
  { level: 'PROVINCE', kind: 'FEDERATION' },
  { level: 'CITY', kind: 'FEDERATION' },
  { level: 'COUNTY', kind: 'FEDERATION' },
  { level: 'TOWNSHIP', kind: 'FEDERATION' },
  { level: 'EMPLOYER', kind: 'JOINT' },
  { level: 'EMPLOYER', kind: 'BASE' },
  { level: 'EMPLOYER', kind: 'BRANCH' },
] as const;

/** One of the two people of a run. */
export type Person = 'A' | 'B';

/** A body of the model: its upper body is written down for each single day, never as links. */
export interface ModelBody {
  readonly id: UnionBodyId;
  readonly code: string;
  /** Its place in `RANKS`; a body stands below bodies of a lower rank only. */
  readonly rank: number;
  readonly foundedOn: number;
  version: number;
  state: UnionBodyState;
  since: number;
  upper: (ModelBody | null)[];
  /** Its state on every single day, as it is known now. */
  states: (UnionBodyState | null)[];
  makers: Set<Person>;
  pending: { readonly to: ModelBody; readonly on: number; readonly by: Person; readonly sides: MoveSide[] } | null;
  /** The last day up to which it was told that a child will have stood below it. */
  heldUntil: number | null;
  /** The last day on which something recorded relied on it. */
  reliedOn: number | null;
}

/** The bodies of a run; the first stands at the top and stays there. */
export interface BodyModel {
  readonly bodies: ModelBody[];
  today: number;
}

/** What speaks against a change: the rules it breaks, and those that may be read more strictly than they must. */
export interface Objections {
  readonly must: Set<ProblemCode>;
  readonly may: Set<ProblemCode>;
}

export const dayAt = (index: number): LocalDate => addDays(FIRST_DAY, index);
export const isOpenState = (state: UnionBodyState): boolean =>
  state !== 'REJECTED' && state !== 'MERGED' && state !== 'DISSOLVED';
export const openUpper = (body: ModelBody): ModelBody | null => body.upper[LAST] ?? null;

/** The bodies above one on a day, nearest first; stops when it comes round. */
export function lineAbove(body: ModelBody, on: number): ModelBody[] {
  const line: ModelBody[] = [];
  for (let above = body.upper[on] ?? null; above !== null && !line.includes(above); above = above.upper[on] ?? null) {
    line.push(above);
  }
  return line;
}

/** Everything that is above a body on one day or another from `on` on. */
function everAbove(body: ModelBody, on: number): Set<ModelBody> {
  const found = new Set([body]);
  for (const below of found) {
    for (const index of DAYS.slice(on)) {
      const above = below.upper[index] ?? null;
      if (above !== null) found.add(above);
    }
  }
  return found;
}

/** Nothing that speaks against a change, to begin with. */
export function noObjections(): Objections {
  return { must: new Set(), may: new Set() };
}

const FROM: Readonly<Record<TransitionName, readonly UnionBodyState[]>> = {
  SUBMIT: ['PREPARING', 'REJECTED'],
  APPROVE: ['PENDING_APPROVAL'],
  REJECT: ['PENDING_APPROVAL'],
  SUSPEND: ['ACTIVE'],
  RESUME: ['SUSPENDED'],
  MERGE: ['ACTIVE'],
  DISSOLVE: ['ACTIVE'],
};

function wrongState(body: ModelBody, name: TransitionName): ProblemCode {
  const opens = name === 'SUBMIT' || name === 'APPROVE' || name === 'RESUME';
  if (opens && body.state === 'MERGED') return 'REACTIVATE_MERGED';
  if (opens && body.state === 'DISSOLVED') return 'REACTIVATE_DISSOLVED';
  const early = body.state === 'PREPARING' || body.state === 'REJECTED';
  return name === 'APPROVE' && early ? 'ACTIVATE_WITHOUT_APPROVAL' : 'ILLEGAL_TRANSITION';
}

const isCodeHeld = (model: BodyModel, code: string): boolean =>
  model.bodies.some((body) => body.code === code && isOpenState(body.state));

/** What speaks against founding a body. */
export function objectToFounding(
  model: BodyModel,
  parent: ModelBody,
  facts: { code: string; on: number; rank: number },
): Objections {
  const { must, may } = noObjections();
  if (parent.state !== 'ACTIVE') must.add('PARENT_INACTIVE');
  if (facts.rank <= parent.rank) must.add('LEVEL_NOT_BELOW_PARENT');
  if (facts.on < parent.foundedOn) must.add('BACKDATE_BEFORE_PARENT');
  if (facts.on > model.today) must.add('EFFECTIVE_DATE_IN_FUTURE');
  if (isCodeHeld(model, facts.code)) must.add('CODE_TAKEN');
  return { must, may };
}

/** Whether a child stood, stands or will stand open below a body on or after a day. */
function hasOpenChild(model: BodyModel, body: ModelBody, on: number): boolean {
  return model.bodies.some((child) =>
    DAYS.slice(on).some((index) => {
      const counts = isOpenState(child.state) || index < child.since;
      return child.upper[index] === body && counts;
    }),
  );
}

/** The last day up to today on which a body came to stand below another; 0 when it never did. */
function lastMove(body: ModelBody, today: number): number {
  const changes = DAYS.slice(1, today + 1).filter((index) => {
    const upper = body.upper[index] ?? null;
    return upper !== null && upper !== (body.upper[index - 1] ?? null);
  });
  return changes.at(-1) ?? 0;
}

/** What speaks against a step; `successor` is given for a merger. */
export function objectToStep(
  model: BodyModel,
  body: ModelBody,
  step: { name: TransitionName; on: number; by: Person; successor: ModelBody },
): Objections {
  const { must, may } = noObjections();
  const { name, on, by, successor } = step;
  if (!FROM[name].includes(body.state)) must.add(wrongState(body, name));
  if (on > model.today) must.add('EFFECTIVE_DATE_IN_FUTURE');
  if (on < Math.max(body.since, lastMove(body, model.today))) must.add('EFFECTIVE_DATE_BEFORE_LAST');
  if ((name === 'APPROVE' || name === 'REJECT') && body.makers.has(by)) must.add('APPROVE_OWN');
  if (name === 'SUBMIT' || name === 'APPROVE') {
    const upper = openUpper(body);
    if (upper?.state !== 'ACTIVE' || upper.states[Math.max(on, 0)] !== 'ACTIVE') must.add('PARENT_INACTIVE');
    if (on < (upper?.foundedOn ?? 0)) must.add('BACKDATE_BEFORE_PARENT');
  }
  if (name === 'SUBMIT') {
    if (body.state === 'REJECTED' && isCodeHeld(model, body.code)) must.add('CODE_TAKEN');
  }
  const ends = name === 'MERGE' || name === 'DISSOLVE';
  if ((ends || name === 'SUSPEND') && on < (body.reliedOn ?? 0)) must.add('EFFECTIVE_DATE_BEFORE_LAST');
  if (!ends) return { must, may };
  if (hasOpenChild(model, body, on)) must.add('DISSOLVE_WITH_OPEN_CHILDREN');
  if (body.heldUntil !== null && on < body.heldUntil) may.add('DISSOLVE_WITH_OPEN_CHILDREN');
  if (name !== 'MERGE') return { must, may };
  const carriesOn = successor.state === 'ACTIVE' && successor.states[on] === 'ACTIVE' && successor !== body;
  if (!carriesOn) must.add('SUCCESSOR_INVALID');
  return { must, may };
}

/** What speaks against a body's standing below another from a day on, when it is asked and when it is agreed. */
export function objectToPlace(body: ModelBody, to: ModelBody, on: number): Objections {
  const { must, may } = noObjections();
  const circles = to === body || DAYS.slice(on).some((index) => lineAbove(to, index).includes(body));
  if (circles) must.add('MOVE_UNDER_OWN_DESCENDANT');
  if (everAbove(to, on).has(body)) may.add('MOVE_UNDER_OWN_DESCENDANT');
  if (to.state !== 'ACTIVE' || to.states[on] !== 'ACTIVE') must.add('MOVE_TO_INACTIVE_PARENT');
  if (body.rank <= to.rank) must.add('LEVEL_NOT_BELOW_PARENT');
  if (openUpper(body) === to) must.add('INPUT_INVALID');
  const entered = body.upper.findLastIndex((above) => above !== openUpper(body)) + 1;
  if (on < body.since || on <= entered) must.add('EFFECTIVE_DATE_BEFORE_LAST');
  if (on < to.foundedOn) must.add('BACKDATE_BEFORE_PARENT');
  return { must, may };
}

/** The day from which a body is to stand below another, when that was agreed and has not come; undefined otherwise. */
export function agreedDay(model: BodyModel, body: ModelBody): number | undefined {
  const entered = body.upper.findLastIndex((above) => above !== openUpper(body)) + 1;
  const isMove = openUpper(body) !== null && (body.upper[entered - 1] ?? null) !== null;
  return isMove && entered > model.today ? entered : undefined;
}

/** What speaks against withdrawing a move, pending or agreed. */
export function objectToWithdrawal(model: BodyModel, body: ModelBody): Objections {
  const { must, may } = noObjections();
  if (body.pending !== null) return { must, may };
  const on = agreedDay(model, body);
  const upper = on === undefined ? null : (body.upper[on - 1] ?? null);
  if (on === undefined || upper === null) {
    must.add(body.state === 'ACTIVE' ? 'NO_PENDING_MOVE' : 'ILLEGAL_TRANSITION');
    return { must, may };
  }
  return { must, may };
}
