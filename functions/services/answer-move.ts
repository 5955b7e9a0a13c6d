import type { Act } from '#domain/act.ts';
import { earlier, type LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideConsent, decideRefuseMove, type MoveTarget } from '#domain/union-body/decide-move.ts';
import { openLink } from '#domain/union-body/parent-links.ts';
import type { MoveSide, PendingMove, UnionBody } from '#domain/union-body/union-body.ts';
import { everAboveFrom } from './body-line.ts';
import { checkVersion, draftOf, leaving, relying, type BodyTarget, type MoreWrites } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import { reachWrites } from './reach-writes.ts';
import { isBodyRowVisible, readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';
import { parenthoodWrites } from './union-body-writes.ts';

/** An upper body's answer to a pending move. */
export interface AnswerMove extends BodyTarget {
  readonly idempotencyKey: string;
  readonly answer: 'CONSENT' | 'REFUSE';
  readonly side: MoveSide;
  readonly reason: string | null;
}

interface Asked {
  readonly body: UnionBody;
  readonly move: PendingMove;
  readonly command: AnswerMove;
}

function upperOf(body: UnionBody, move: PendingMove, side: MoveSide): UnionBodyId | undefined {
  return side === 'IN' ? move.toParentId : openLink(body.parentLinks)?.parentId;
}

/** The body and its pending move, if the caller may answer for the side; NOT_FOUND otherwise, whatever the cause. */
async function readAsked(ports: Ports, act: Act, command: AnswerMove): Promise<Result<Asked, Problem>> {
  const body = await ports.bodies.read(command.id);
  const notFound = fail(ruleProblem('NOT_FOUND', 'id'));
  if (body === undefined) return notFound;
  if (body.pendingMove === null) {
    const visible = await isBodyRowVisible(ports, act, { noun: 'unionBody', body });
    return visible ? fail(ruleProblem('NO_PENDING_MOVE')) : notFound;
  }
  const upperId = upperOf(body, body.pendingMove, command.side);
  const upper =
    upperId === undefined ? undefined : await readBodyFor(ports, act, { id: upperId, action: 'unionBody:answerMove' });
  if (upper === undefined) return notFound;
  const current = checkVersion(body, command.expectedVersion);
  return current.ok ? succeed({ body, command, move: body.pendingMove }) : current;
}

/** What a completed move needs beyond its own writes: the whole line above the target as it was read. */
async function completion(
  ports: Ports,
  asked: Asked,
  { moved, line, today }: { readonly moved: UnionBody; readonly line: readonly UnionBody[]; readonly today: LocalDate },
): Promise<MoreWrites> {
  const [target] = line;
  const { body, move } = asked;
  const known = target === undefined ? [] : parenthoodWrites(target);
  const leftId = openLink(body.parentLinks)?.parentId;
  if (leftId === undefined) throw new Error(`${body.id} moves and stood below nobody.`);
  const [left, relied, reached] = await Promise.all([
    leaving(ports, body, moved),
    relying(ports, move.toParentId, earlier(move.effectiveOn, today)),
    reachWrites(ports, { body, leftId, joined: line, on: move.effectiveOn }),
  ]);
  return { ...left, writes: [...known, ...relied, ...reached] };
}

async function draftConsent(ports: Ports, act: Act, asked: Asked): Promise<Result<Draft<UnionBody>, Problem>> {
  const { body, move, command } = asked;
  const parent = await ports.bodies.read(move.toParentId);
  if (parent === undefined) throw new Error(`The pending move of ${body.id} leads to a body that does not exist.`);
  const line = await everAboveFrom(ports, parent, move.effectiveOn);
  const target: MoveTarget = { parent, targetLine: line.map((above) => above.id) };
  const decided = decideConsent(body, { target, ...command }, act);
  if (!decided.ok) return decided;
  const after = decided.value.state;
  const moved = after.pendingMove === null;
  return succeed(
    draftOf(body, decided.value, moved ? await completion(ports, asked, { moved: after, line, today: act.today }) : {}),
  );
}

async function draft(ports: Ports, act: Act, command: AnswerMove): Promise<Result<Draft<UnionBody>, Problem>> {
  const asked = await readAsked(ports, act, command);
  if (!asked.ok) return asked;
  if (command.answer === 'CONSENT') return draftConsent(ports, act, asked.value);
  const decided = decideRefuseMove(asked.value.body, command, act);
  return decided.ok ? succeed(draftOf(asked.value.body, decided.value)) : decided;
}

/**
 * Answers a pending move for the old or the new upper body, which must lie in the caller's scope. The second consent
 * closes one parent link and opens the next in one write, at any size of the subtree.
 */
export const answerMove = commandOf('answerMove', draft);
