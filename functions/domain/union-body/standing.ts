import { UNKNOWN_START, type LocalDate } from '../day.ts';
import type { DayInterval } from '../interval.ts';
import type { UnionBody, UnionBodyState } from './union-body.ts';

/** A state with the days the body was in it. */
export interface StateSpan extends DayInterval {
  readonly state: UnionBodyState;
}

type Stated = Pick<UnionBody, 'state' | 'stateSince' | 'pastStates'>;

/** Whether `day` lies before the body's founding; never so where nobody recorded one of the two. */
export function isBeforeFounding(body: Pick<UnionBody, 'foundedOn'>, day: LocalDate): boolean {
  return body.foundedOn !== null && day < body.foundedOn && day !== UNKNOWN_START;
}

/** The state the body was in on `day`; undefined before the first one. */
export function stateOn(body: Stated, day: LocalDate): UnionBodyState | undefined {
  if (day >= body.stateSince) return body.state;
  return body.pastStates.findLast(({ from }) => from <= day)?.state;
}

/**
 * All states up to the present one with their days, oldest first; one that lasted no day is empty. Those that were over
 * on a day nobody recorded are left out.
 */
export function statesOf(body: Stated): readonly StateSpan[] {
  const states = [...body.pastStates, { state: body.state, from: body.stateSince }];
  const spans = states.map((span, index) => ({ ...span, to: states[index + 1]?.from ?? null }));
  return spans.filter(({ to }) => to !== UNKNOWN_START);
}

/** Whether a body in this state has been approved and stands: what it holds and reports counts. */
export function isApproved(state: UnionBodyState | undefined): boolean {
  return state === 'ACTIVE' || state === 'SUSPENDED';
}

/** Whether the body is active, and was on `day`, whatever lies between; on a day nobody recorded, its state today decides. */
export function isActiveOn(body: Stated, day: LocalDate): boolean {
  return body.state === 'ACTIVE' && (day === UNKNOWN_START || stateOn(body, day) === 'ACTIVE');
}

/** The first day on which a merged or dissolved body was no more; null for every other. */
export function closedOn(body: Pick<UnionBody, 'state' | 'stateSince'>): LocalDate | null {
  return body.state === 'MERGED' || body.state === 'DISSOLVED' ? body.stateSince : null;
}

/** What a body holds ends with it at the latest: `held` cut at the day it closed; empty where that lies before its start. */
export function endWithBody<Held extends DayInterval>(held: Held, body: Pick<UnionBody, 'state' | 'stateSince'>): Held {
  const end = closedOn(body);
  if (end === null || (held.to !== null && held.to <= end)) return held;
  return { ...held, to: end < held.from ? held.from : end };
}
