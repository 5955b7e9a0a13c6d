import type { UnionBodyId } from '#domain/ids.ts';
import type { TransitionName } from '#domain/union-body/transitions.ts';
import type { MoveSide, UnionBodyState } from '#domain/union-body/union-body.ts';
import { DAYS, isOpenState, openUpper, type BodyModel, type ModelBody, type Person } from './body-model.ts';

const TO: Readonly<Record<TransitionName, UnionBodyState>> = {
  SUBMIT: 'PENDING_APPROVAL',
  APPROVE: 'ACTIVE',
  REJECT: 'REJECTED',
  SUSPEND: 'SUSPENDED',
  RESUME: 'ACTIVE',
  MERGE: 'MERGED',
  DISSOLVE: 'DISSOLVED',
};

function standBelow(body: ModelBody, upper: ModelBody | null, from: number): void {
  const days = body.upper;
  for (const index of DAYS) if (index >= from) days[index] = upper;
}

/** A body is in a state from a day on. */
export function enter(changed: ModelBody, state: UnionBodyState, from: number): void {
  const { states } = changed;
  for (const index of DAYS) if (index >= from) states[index] = state;
}

/** Notes in what a body leaves that a child stood below it up to a day. */
function hold(upper: ModelBody | null, until: number): void {
  if (upper === null) return;
  const held = upper;
  held.heldUntil = Math.max(held.heldUntil ?? until, until);
}

/** Adds a founded body to the model. */
export function addBody(
  model: BodyModel,
  founded: { id: UnionBodyId; code: string; rank: number; on: number; parent: ModelBody | null },
): ModelBody {
  const body: ModelBody = {
    ...{ id: founded.id, code: founded.code, rank: founded.rank, foundedOn: founded.on, version: 1 },
    ...{ state: 'PREPARING', since: founded.on, upper: DAYS.map(() => null) },
    ...{
      states: DAYS.map(() => null),
      makers: new Set(['A'] as const),
      pending: null,
      heldUntil: null,
      reliedOn: null,
    },
  };
  standBelow(body, founded.parent, founded.on);
  enter(body, 'PREPARING', founded.on);
  model.bodies.push(body);
  return body;
}

/** Notes in a body that something relies on it from a day on. */
function rely(upper: ModelBody | null | undefined, on: number): void {
  if (upper === null || upper === undefined) return;
  const relied = upper;
  relied.reliedOn = Math.max(relied.reliedOn ?? on, on);
}

/** Takes a body of the model a step. */
export function takeStep(
  changed: ModelBody,
  step: { name: TransitionName; on: number; by: Person; successor?: ModelBody },
): void {
  const body = changed;
  const before = body.state;
  const left = openUpper(body);
  body.version += 1;
  body.state = TO[step.name];
  body.since = step.on;
  enter(body, body.state, step.on);
  if (step.name === 'SUBMIT') body.makers.add(step.by);
  if (step.name === 'SUBMIT' || step.name === 'APPROVE') rely(left, step.on);
  if (step.name === 'MERGE') rely(step.successor, step.on);
  if (isOpenState(before) && !isOpenState(body.state)) hold(left, step.on);
  if (step.name !== 'MERGE' && step.name !== 'DISSOLVE') return;
  standBelow(body, null, step.on);
  body.pending = null;
}

/** Notes a requested move. */
export function askToMove(changed: ModelBody, move: { to: ModelBody; on: number; by: Person }): void {
  const body = changed;
  body.version += 1;
  body.pending = { ...move, sides: [] };
}

/** Notes a consent; with the second one the body moves. */
export function consent(changed: ModelBody, side: MoveSide, today: number): void {
  const body = changed;
  if (body.pending === null) throw new Error('the model has no such move');
  body.version += 1;
  const { to, on, by, sides } = body.pending;
  if (sides.length === 0) {
    body.pending = { to, on, by, sides: [side] };
    return;
  }
  hold(openUpper(body), on);
  rely(to, Math.min(on, today));
  standBelow(body, to, on);
  body.pending = null;
}

/** Notes that a move that waits falls away. */
export function dropMove(changed: ModelBody): void {
  const body = changed;
  body.version += 1;
  body.pending = null;
}

/** Notes that a move that waits, or one agreed for the day `agreed`, is withdrawn. */
export function withdraw(changed: ModelBody, agreed: number | undefined): void {
  const body = changed;
  if (body.pending === null && agreed !== undefined) standBelow(body, body.upper[agreed - 1] ?? null, agreed);
  dropMove(body);
}
