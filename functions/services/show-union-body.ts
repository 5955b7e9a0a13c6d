import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { decimalOf, ratioValue, type Decimal } from '#domain/decimal.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { checksOwn } from '#domain/union-body/makers.ts';
import { parentOn } from '#domain/union-body/parent-links.ts';
import { closedOn } from '#domain/union-body/standing.ts';
import { allowedActions, PERMISSION_OF_ACTION, type UnionBodyAction } from '#domain/union-body/transitions.ts';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
import { ancestorsOn } from './body-line.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody, isBodyRowVisible } from './row-access.ts';

/** One way to name a body. */
export type BodyKey =
  | { readonly by: 'ID'; readonly id: UnionBodyId }
  | { readonly by: 'CODE'; readonly code: string }
  | { readonly by: 'CREDIT_CODE'; readonly creditCode: string };

/** The body a key names, if the caller may see it. By code only an open body is found. */
export async function findUnionBody(ports: Ports, act: Act, key: BodyKey): Promise<UnionBody | undefined> {
  if (key.by === 'ID') return findVisibleBody(ports, act, key.id);
  const byCode = key.by === 'CODE';
  const id = byCode ? ports.bodies.findIdByCode(key.code) : ports.bodies.findIdByCreditCode(key.creditCode);
  const found = await id;
  return found === undefined ? undefined : findVisibleBody(ports, act, found);
}

/** The body above `body` on `day`, if the caller may see it. */
export function findParent(
  ports: Ports,
  act: Act,
  { body, day }: { readonly body: UnionBody; readonly day: LocalDate },
): Promise<UnionBody | undefined> {
  const id = parentOn(body.parentLinks, day);
  return id === undefined ? Promise.resolve(undefined) : findVisibleBody(ports, act, id);
}

/** The bodies above `body` on `day` that the caller may see, from the top down. */
export async function listAncestors(
  ports: Ports,
  act: Act,
  { body, day }: { readonly body: UnionBody; readonly day: LocalDate },
): Promise<readonly UnionBody[]> {
  const line = await ancestorsOn(ports, body, day);
  const visible = await Promise.all(
    line.map(async (above) => isBodyRowVisible(ports, act, { noun: 'unionBody', body: above })),
  );
  return line.filter((_, index) => visible[index] === true).reverse();
}

/** A part, a whole and what they make. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly value: Decimal | null;
}

/**
 * Units this body itself covers over the registered units it last reported on or before `day`, both of the day of that
 * report; undefined when none were reported. A federation covers through the bodies below it, which registered figures
 * count, so it has no ratio of its own. The count reads this body's own covers.
 */
export async function findUnionisation(ports: Ports, body: UnionBody, day: LocalDate): Promise<Ratio | undefined> {
  if (body.kind === 'FEDERATION') return undefined;
  const reported = body.reportedCounts.find((counts) => counts.on <= day && counts.registeredUnits !== null);
  const whole = reported?.registeredUnits;
  if (reported === undefined || whole === undefined || whole === null) return undefined;
  const end = closedOn(body);
  const isOver = end !== null && reported.on >= end;
  const covered = isOver ? 0 : await ports.units.countOfBody(body.id, reported.on);
  return { numerator: decimalOf(covered), denominator: decimalOf(whole), value: ratioValue(covered, whole) };
}

/** A body that waits for this one's consent to its move. */
export interface MoveToAnswer {
  readonly side: MoveSide;
  readonly body: UnionBody;
  readonly effectiveOn: LocalDate;
}

/** The moves that wait for the consent of `upper`, by whatever body they were asked, the one that waits longest first. */
export async function listMovesToAnswer(ports: Ports, upper: UnionBody): Promise<readonly MoveToAnswer[]> {
  const notices = await ports.bodies.movesToAnswer(upper.id);
  const bodies = await ports.bodies.findAll(notices.map((notice) => notice.bodyId));
  return notices.flatMap(({ side }, index) => {
    const body = bodies[index];
    const move = body?.pendingMove ?? null;
    return body === undefined || move === null ? [] : [{ side, body, effectiveOn: move.effectiveOn }];
  });
}

/** What the caller may do with the body now: what its state allows, its role permits, and is no check of its own doing. */
export function listAllowedActions(act: Act, body: UnionBody): readonly UnionBodyAction[] {
  const { role, id } = act.caller;
  return allowedActions(body, act.today).filter(
    (action) => mayDo(role, PERMISSION_OF_ACTION[action]) && !checksOwn(body, action, id),
  );
}
