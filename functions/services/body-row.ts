import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import { ROW_SCOPES, type ScopedNoun } from '#domain/caller/row-scope.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import { isBodyRowVisible } from './row-access.ts';

/** Where a row of a noun belongs. */
export interface RowOfBodyId {
  readonly noun: ScopedNoun;
  readonly bodyId: UnionBodyId;
}

/** The body that a row belongs to, if the caller may see the row. */
export async function findRowBody(ports: Ports, act: Act, row: RowOfBodyId): Promise<UnionBody | undefined> {
  if (!mayDo(act.caller.role, ROW_SCOPES[row.noun].read)) return undefined;
  const body = await ports.bodies.find(row.bodyId);
  if (body === undefined) return undefined;
  return (await isBodyRowVisible(ports, act, { noun: row.noun, body })) ? body : undefined;
}

/** Whether the caller may see a row that belongs to the body with this id. */
export async function isRowVisible(ports: Ports, act: Act, row: RowOfBodyId): Promise<boolean> {
  return (await findRowBody(ports, act, row)) !== undefined;
}

/** A row that belongs to one body, and the version of it that the caller read. */
export interface RowTarget<State> {
  readonly action: Action;
  readonly expectedVersion: number;
  readonly read: () => Promise<State | undefined>;
  readonly placeOf: (state: State) => RowOfBodyId;
}

/** The row as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readRowFor<State extends { readonly version: number }>(
  ports: Ports,
  act: Act,
  target: RowTarget<State>,
): Promise<Result<State, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, target.action)) return missing;
  const state = await target.read();
  if (state === undefined || !(await isRowVisible(ports, act, target.placeOf(state)))) return missing;
  return checkVersion(state, target.expectedVersion);
}
