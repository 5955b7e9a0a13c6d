import { UNKNOWN_START, type LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Action } from '../caller/permission.ts';
import { scheduledLink } from './parent-links.ts';
import type { UnionBody, UnionBodyState } from './union-body.ts';

/** A step that changes a body's state: where it may start and where it ends. */
interface Transition {
  readonly from: readonly UnionBodyState[];
  readonly to: UnionBodyState;
}

/** The life of a union body. What is not listed is illegal. */
export const TRANSITIONS = {
  SUBMIT: { from: ['PREPARING', 'REJECTED'], to: 'PENDING_APPROVAL' },
  APPROVE: { from: ['PENDING_APPROVAL'], to: 'ACTIVE' },
  REJECT: { from: ['PENDING_APPROVAL'], to: 'REJECTED' },
  SUSPEND: { from: ['ACTIVE'], to: 'SUSPENDED' },
  RESUME: { from: ['SUSPENDED'], to: 'ACTIVE' },
  MERGE: { from: ['ACTIVE'], to: 'MERGED' },
  DISSOLVE: { from: ['ACTIVE'], to: 'DISSOLVED' },
} as const satisfies Record<string, Transition>;

/** A step that changes a body's state. */
export type TransitionName = keyof typeof TRANSITIONS;

/** Everything that may be done with a body. */
export type UnionBodyAction =
  TransitionName | 'REQUEST_MOVE' | 'CONSENT_TO_MOVE' | 'REFUSE_MOVE' | 'WITHDRAW_MOVE' | 'REVISE';

/** Which permission each action takes. */
export const PERMISSION_OF_ACTION = {
  SUBMIT: 'unionBody:submit',
  APPROVE: 'unionBody:approve',
  REJECT: 'unionBody:reject',
  SUSPEND: 'unionBody:suspend',
  RESUME: 'unionBody:resume',
  MERGE: 'unionBody:merge',
  DISSOLVE: 'unionBody:dissolve',
  REQUEST_MOVE: 'unionBody:requestMove',
  CONSENT_TO_MOVE: 'unionBody:answerMove',
  REFUSE_MOVE: 'unionBody:answerMove',
  WITHDRAW_MOVE: 'unionBody:withdrawMove',
  REVISE: 'unionBody:revise',
} as const satisfies Record<UnionBodyAction, Action>;

/** The actions the body's state allows on `today`, whoever asks. */
export function allowedActions(
  body: Pick<UnionBody, 'state' | 'pendingMove' | 'parentLinks'>,
  today: LocalDate,
): UnionBodyAction[] {
  const actions: UnionBodyAction[] = [];
  for (const [name, transition] of Object.entries(TRANSITIONS)) {
    const from: readonly UnionBodyState[] = transition.from;
    if (from.includes(body.state)) actions.push(name as TransitionName);
  }
  const movable = body.state === 'ACTIVE' && body.parentLinks.length > 0;
  if (movable) actions.push(body.pendingMove === null ? 'REQUEST_MOVE' : 'CONSENT_TO_MOVE');
  if (body.pendingMove !== null) actions.push('REFUSE_MOVE', 'WITHDRAW_MOVE');
  else if (scheduledLink(body.parentLinks, today) !== undefined) actions.push('WITHDRAW_MOVE');
  if (body.state !== 'MERGED' && body.state !== 'DISSOLVED') actions.push('REVISE');
  return actions;
}

/** The refusal of `action` in the body's present state, in the domain's own words where it has some. */
export function illegalTransition(body: UnionBody, action: UnionBodyAction, today: LocalDate): Problem {
  const reopens = action === 'APPROVE' || action === 'RESUME' || action === 'SUBMIT';
  if (reopens && body.state === 'MERGED') return ruleProblem('REACTIVATE_MERGED');
  if (reopens && body.state === 'DISSOLVED') return ruleProblem('REACTIVATE_DISSOLVED');
  if (action === 'APPROVE' && (body.state === 'PREPARING' || body.state === 'REJECTED')) {
    return ruleProblem('ACTIVATE_WITHOUT_APPROVAL');
  }
  return { code: 'ILLEGAL_TRANSITION', from: body.state, action, allowed: allowedActions(body, today) };
}

/** The day of the last thing that took effect on the body by `today`: its state, or a move. */
function lastStepOf(body: UnionBody, today: LocalDate): LocalDate {
  const moves = body.parentLinks.map((link) => link.from).filter((from) => from <= today);
  return [body.stateSince, ...moves].reduce((last, day) => (day > last ? day : last));
}

/** Whether the step may have been taken on a day nobody recorded: only those that lead to an active body. */
export function mayBeUndated(name: TransitionName): boolean {
  return name === 'SUBMIT' || name === 'APPROVE';
}

/** Whether `body` may take the step `name` on `effectiveOn`: not before its last step, not after `today`. */
export function checkTransition(
  body: UnionBody,
  name: TransitionName,
  when: { readonly effectiveOn: LocalDate; readonly today: LocalDate },
): Result<UnionBodyState, Problem> {
  const from: readonly UnionBodyState[] = TRANSITIONS[name].from;
  if (!from.includes(body.state)) return fail(illegalTransition(body, name, when.today));
  if (when.effectiveOn === UNKNOWN_START && !mayBeUndated(name))
    return fail(ruleProblem('INPUT_INVALID', 'effectiveOn'));
  if (when.effectiveOn > when.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'effectiveOn'));
  if (when.effectiveOn < lastStepOf(body, when.today))
    return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'effectiveOn'));
  return succeed(TRANSITIONS[name].to);
}
