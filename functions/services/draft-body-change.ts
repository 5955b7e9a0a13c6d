import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { Action } from '#domain/caller/permission.ts';
import { UNKNOWN_START, type LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import type { Draft } from './run-command.ts';
import { departureOf, joinOccupancy, unionBodyWrites } from './union-body-writes.ts';

/** The body a change is about, and the version the caller read. */
export interface BodyTarget {
  readonly id: UnionBodyId;
  readonly expectedVersion: number;
}

/** The body as it stands now, if the caller may do `action` to it and read its present version. */
export async function readTarget(
  ports: Ports,
  act: Act,
  target: BodyTarget & { readonly action: Action },
): Promise<Result<UnionBody, Problem>> {
  const body = await readBodyFor(ports, act, target);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  return checkVersion(body, target.expectedVersion);
}

/** CONFLICT with the present version when the caller read another one. */
export function checkVersion<State extends { readonly version: number }>(
  state: State,
  expectedVersion: number,
): Result<State, Problem> {
  if (state.version === expectedVersion) return succeed(state);
  return fail({ code: 'CONFLICT', currentVersion: state.version });
}

/** What a change writes beyond what follows from the body itself. */
export interface MoreWrites {
  readonly writes?: readonly Write[];
  /** The day on which the body leaves its upper body, where that raises the last such day known there. */
  readonly leftOn?: LocalDate;
}

/** What a body's leaving tells its upper body: until when it had an open child, so that it is not closed before that. */
export async function leaving(ports: Ports, before: UnionBody, after: UnionBody): Promise<Pick<MoreWrites, 'leftOn'>> {
  const departure = departureOf(before, after);
  if (departure === undefined) return {};
  const { childrenUntil } = await ports.bodies.readOccupancy(departure.upperId);
  return childrenUntil !== null && childrenUntil >= departure.on ? {} : { leftOn: departure.on };
}

async function raising(
  ports: Ports,
  bodyId: UnionBodyId,
  { fact, day }: { readonly fact: 'reliedOn' | 'beganOn'; readonly day: LocalDate },
): Promise<readonly Write[]> {
  if (day === UNKNOWN_START) return [];
  const { [fact]: known } = await ports.bodies.readOccupancy(bodyId);
  return known !== null && known >= day ? [] : [{ type: 'OCCUPY', bodyId, children: 0, [fact]: day }];
}

/** What lets nobody close or suspend `bodyId` before `day`, on which something relies on its being active. */
export function relying(ports: Ports, bodyId: UnionBodyId, day: LocalDate): Promise<readonly Write[]> {
  return raising(ports, bodyId, { fact: 'reliedOn', day });
}

/** What lets nobody close `bodyId` before `day`, on which something of its own begins. */
export function beginning(ports: Ports, bodyId: UnionBodyId, day: LocalDate): Promise<readonly Write[]> {
  return raising(ports, bodyId, { fact: 'beganOn', day });
}

/** The draft of a decided change of a body. */
export function draftOf(
  before: UnionBody | null,
  decided: Decided<UnionBody>,
  more: MoreWrites = {},
): Draft<UnionBody> {
  const { state, audit } = decided;
  return {
    state,
    writes: joinOccupancy([...unionBodyWrites(before, state, more.leftOn), ...(more.writes ?? [])]),
    audit: [{ subjectId: state.id, facts: audit }],
  };
}
