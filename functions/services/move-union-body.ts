import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { isWithin } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideRequestMove, decideWithdrawMove } from '#domain/union-body/decide-move.ts';
import { scheduledLink, withdrawScheduledLink, openLink } from '#domain/union-body/parent-links.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { everAboveFrom } from './body-line.ts';
import { draftOf, readTarget, type BodyTarget } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { reachWrites } from './reach-writes.ts';
import { isBodyRowVisible } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A move under another upper body; `effectiveOn` null means today. */
export interface MoveUnionBody extends BodyTarget {
  readonly idempotencyKey: string;
  readonly toParentId: UnionBodyId;
  readonly effectiveOn: LocalDate | null;
  readonly reason: string | null;
}

/**
 * The new upper body. It may lie outside the caller's scope, for its own people decide by their consent; but not also outside
 * the line of divisions above the moving body: of such a one nobody learns whether it is there, or in which state.
 */
async function readNewUpper(
  ports: Ports,
  act: Act,
  { body, id }: { readonly body: UnionBody; readonly id: UnionBodyId },
): Promise<UnionBody | undefined> {
  const upper = await ports.bodies.read(id);
  if (upper === undefined || isWithin(body.regionCode, upper.regionCode)) return upper;
  return (await isBodyRowVisible(ports, act, { noun: 'unionBody', body: upper })) ? upper : undefined;
}

async function draftMove(ports: Ports, act: Act, command: MoveUnionBody): Promise<Result<Draft<UnionBody>, Problem>> {
  const target = await readTarget(ports, act, { ...command, action: 'unionBody:requestMove' });
  if (!target.ok) return target;
  const parent = await readNewUpper(ports, act, { body: target.value, id: command.toParentId });
  if (parent === undefined) return fail(ruleProblem('NOT_FOUND', 'toParentId'));
  const effectiveOn = command.effectiveOn ?? act.today;
  const line = await everAboveFrom(ports, parent, effectiveOn);
  const moveTarget = { parent, targetLine: line.map((above) => above.id) };
  const request = { effectiveOn, reason: command.reason };
  const decided = decideRequestMove(target.value, { target: moveTarget, ...request }, act);
  return decided.ok ? succeed(draftOf(target.value, decided.value)) : decided;
}

/** Requests a move. It takes effect when the old and the new upper body have consented; see `answer-move.ts`. */
export const moveUnionBody = commandOf('moveUnionBody', draftMove);

/** Withdraws a move before it is in force. */
export interface WithdrawMove extends BodyTarget {
  readonly idempotencyKey: string;
  readonly reason: string | null;
}

/** The upper body that a scheduled move was to leave; null without such a move. */
async function readUpper(ports: Ports, act: Act, body: UnionBody): Promise<UnionBody | null> {
  const scheduled = body.pendingMove === null ? scheduledLink(body.parentLinks, act.today) : undefined;
  if (scheduled === undefined) return null;
  const upperId = openLink(withdrawScheduledLink(body.parentLinks))?.parentId;
  return upperId === undefined ? null : ((await ports.bodies.read(upperId)) ?? null);
}

/** A scheduled move that is withdrawn gives the old upper bodies back what they were to lose. */
async function shiftBack(
  ports: Ports,
  act: Act,
  { body, upper }: { readonly body: UnionBody; readonly upper: UnionBody | null },
): Promise<readonly Write[]> {
  const scheduled = upper === null ? undefined : scheduledLink(body.parentLinks, act.today);
  if (upper === null || scheduled === undefined) return [];
  const joined = await everAboveFrom(ports, upper, scheduled.from);
  return reachWrites(ports, { body, leftId: scheduled.parentId, joined, on: scheduled.from });
}

async function draftWithdrawal(
  ports: Ports,
  act: Act,
  command: WithdrawMove,
): Promise<Result<Draft<UnionBody>, Problem>> {
  const target = await readTarget(ports, act, { ...command, action: 'unionBody:withdrawMove' });
  if (!target.ok) return target;
  const upper = await readUpper(ports, act, target.value);
  const decided = decideWithdrawMove(target.value, { upper, reason: command.reason }, act);
  if (!decided.ok) return decided;
  const writes = await shiftBack(ports, act, { body: target.value, upper });
  return succeed(draftOf(target.value, decided.value, { writes }));
}

/** Withdraws a pending move, or one that was agreed and is not yet in force; NO_PENDING_MOVE when there is neither. */
export const withdrawMove = commandOf('withdrawMove', draftWithdrawal);
