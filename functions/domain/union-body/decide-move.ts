import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { isWithin } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { mayStandBelow } from './level.ts';
import { checksOwn } from './makers.ts';
import { openLink, scheduledLink, switchParentLink, withdrawScheduledLink } from './parent-links.ts';
import { isActiveOn, isBeforeFounding } from './standing.ts';
import { illegalTransition, type UnionBodyAction } from './transitions.ts';
import { isOpen, type MoveSide, type PendingMove, type UnionBody } from './union-body.ts';

/** Where a body asks to go. `targetLine` is the new upper body and all that stand above it from then on. */
export interface MoveTarget {
  readonly parent: UnionBody;
  readonly targetLine: readonly UnionBodyId[];
}

/** A move as it is asked for. */
export interface MoveRequest {
  readonly target: MoveTarget;
  readonly effectiveOn: LocalDate;
  readonly reason: string | null;
}

/** An answer of one upper body to a pending move. */
export interface MoveAnswer {
  readonly side: MoveSide;
  readonly reason: string | null;
}

function checkTarget(body: UnionBody, target: MoveTarget): Problem | undefined {
  if (target.parent.id === body.id || target.targetLine.includes(body.id)) {
    return ruleProblem('MOVE_UNDER_OWN_DESCENDANT', 'toParentId');
  }
  if (openLink(body.parentLinks)?.parentId === target.parent.id) return ruleProblem('INPUT_INVALID', 'toParentId');
  if (target.parent.state !== 'ACTIVE') return ruleProblem('MOVE_TO_INACTIVE_PARENT', 'toParentId');
  if (!mayStandBelow(body, target.parent)) return ruleProblem('LEVEL_NOT_BELOW_PARENT', 'toParentId');
  // Scopes by region and by body agree only while a body's division lies within its upper body's.
  const within = isWithin(body.regionCode, target.parent.regionCode);
  return within ? undefined : ruleProblem('REGION_OUTSIDE_PARENT', 'toParentId');
}

/** How far ahead a move may be scheduled: until then, the upper body that is left cannot close. */
const MOST_DAYS_AHEAD = 366;

function checkMoveDay(body: UnionBody, target: MoveTarget, day: LocalDate): Problem | undefined {
  if (day < body.stateSince) return ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'effectiveOn');
  if (isBeforeFounding(target.parent, day)) return ruleProblem('BACKDATE_BEFORE_PARENT', 'effectiveOn');
  if (!isActiveOn(target.parent, day)) return ruleProblem('MOVE_TO_INACTIVE_PARENT', 'effectiveOn');
  const links = switchParentLink(body.parentLinks, target.parent.id, day);
  return links.ok ? undefined : links.failure;
}

function decided(body: UnionBody, after: UnionBody, audit: { action: string; on: LocalDate; reason: string | null }) {
  const state: UnionBody = { ...after, version: body.version + 1 };
  const changes = changesBetween<UnionBody>(body, state);
  return succeed<Decided<UnionBody>>({
    state,
    audit: { action: audit.action, effectiveOn: audit.on, reason: audit.reason, changes },
  });
}

function pendingMoveOf(body: UnionBody, action: UnionBodyAction, act: Act): Result<PendingMove, Problem> {
  if (body.pendingMove !== null) return succeed(body.pendingMove);
  return fail(body.state === 'ACTIVE' ? ruleProblem('NO_PENDING_MOVE') : illegalTransition(body, action, act.today));
}

/**
 * Requests that an active body stands below another from `effectiveOn` on, which may lie a year ahead. The root does not
 * move, and a body has one pending move at most (TWO_OPEN_PARENTS).
 */
export function decideRequestMove(
  body: UnionBody,
  request: MoveRequest,
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  if (body.pendingMove !== null) return fail(ruleProblem('TWO_OPEN_PARENTS'));
  if (body.state !== 'ACTIVE' || body.parentLinks.length === 0) {
    return fail(illegalTransition(body, 'REQUEST_MOVE', act.today));
  }
  const { target, effectiveOn } = request;
  if (effectiveOn > addDays(act.today, MOST_DAYS_AHEAD)) {
    return fail(ruleProblem('EFFECTIVE_DATE_TOO_FAR', 'effectiveOn'));
  }
  const problem = checkTarget(body, target) ?? checkMoveDay(body, target, effectiveOn);
  if (problem !== undefined) return fail(problem);
  const pendingMove: PendingMove = {
    toParentId: target.parent.id,
    effectiveOn,
    requestedBy: act.caller.id,
    requestedAt: act.now,
    consents: [],
  };
  return decided(body, { ...body, pendingMove }, { action: 'REQUEST_MOVE', on: effectiveOn, reason: request.reason });
}

/**
 * Consents to the pending move for one upper body; who requested it cannot (APPROVE_OWN). The second consent closes the
 * open parent link on the day of the move and opens the next, after checking target and day once more.
 */
export function decideConsent(
  body: UnionBody,
  answer: MoveAnswer & { readonly target: MoveTarget },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const pending = pendingMoveOf(body, 'CONSENT_TO_MOVE', act);
  if (!pending.ok) return pending;
  const move = pending.value;
  if (body.state !== 'ACTIVE') return fail(illegalTransition(body, 'CONSENT_TO_MOVE', act.today));
  if (checksOwn(body, 'CONSENT_TO_MOVE', act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
  if (move.consents.some((consent) => consent.side === answer.side)) return fail(ruleProblem('CONSENT_ALREADY_GIVEN'));
  const audit = { action: `CONSENT_TO_MOVE_${answer.side}`, on: move.effectiveOn, reason: answer.reason };
  const consents = [...move.consents, { side: answer.side, by: act.caller.id }];
  if (consents.length < 2) return decided(body, { ...body, pendingMove: { ...move, consents } }, audit);
  const { target } = answer;
  const problem = checkTarget(body, target) ?? checkMoveDay(body, target, move.effectiveOn);
  if (problem !== undefined) return fail(problem);
  const links = switchParentLink(body.parentLinks, target.parent.id, move.effectiveOn);
  if (!links.ok) return links;
  return decided(body, { ...body, parentLinks: links.value, pendingMove: null }, { ...audit, action: 'MOVE' });
}

/** Refuses the pending move for one upper body; the body stays where it is. */
export function decideRefuseMove(body: UnionBody, answer: MoveAnswer, act: Act): Result<Decided<UnionBody>, Problem> {
  const pending = pendingMoveOf(body, 'REFUSE_MOVE', act);
  if (!pending.ok) return pending;
  const audit = { action: `REFUSE_MOVE_${answer.side}`, on: act.today, reason: answer.reason };
  return decided(body, { ...body, pendingMove: null }, audit);
}

/** A withdrawal; `upper` is the upper body that a scheduled move was to leave, null without such a move. */
export interface MoveWithdrawal {
  readonly upper: UnionBody | null;
  readonly reason: string | null;
}

/**
 * Withdraws the pending move, or one that was agreed while its day still lies ahead: the body stays where it stands, unless
 * that upper body has closed on the very day (MOVE_TO_INACTIVE_PARENT).
 */
export function decideWithdrawMove(
  body: UnionBody,
  { upper, reason }: MoveWithdrawal,
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const audit = { action: 'WITHDRAW_MOVE', on: act.today, reason };
  if (body.pendingMove === null && scheduledLink(body.parentLinks, act.today) !== undefined) {
    if (upper === null || !isOpen(upper)) return fail(ruleProblem('MOVE_TO_INACTIVE_PARENT'));
    return decided(body, { ...body, parentLinks: withdrawScheduledLink(body.parentLinks) }, audit);
  }
  const pending = pendingMoveOf(body, 'WITHDRAW_MOVE', act);
  return pending.ok ? decided(body, { ...body, pendingMove: null }, audit) : pending;
}
