import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import { isInScope, ROW_SCOPES, type ScopedNoun } from '#domain/caller/row-scope.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { standsBelow } from './body-line.ts';
import type { Ports } from './ports.ts';

/** A row of a noun that belongs to a body. */
export interface RowWithBody {
  readonly noun: ScopedNoun;
  readonly body: UnionBody;
}

/**
 * Whether the caller may see a row that belongs to a body, by where the body stands today. It is known at once unless the
 * caller's scope is another body: only then the tree is read.
 */
export function isBodyRowVisible(ports: Ports, act: Act, row: RowWithBody): boolean | Promise<boolean> {
  const { role, scope } = act.caller;
  const { noun, body } = row;
  if (!mayDo(role, ROW_SCOPES[noun].read)) return false;
  if (scope.kind === 'BODY' && scope.bodyId !== body.id)
    return isRowBelow(ports, act, { ...row, upperId: scope.bodyId });
  return isInScope(noun, scope, { regionCode: body.regionCode, bodyLine: [body.id] });
}

async function isRowBelow(
  ports: Ports,
  act: Act,
  { noun, body, upperId }: RowWithBody & { readonly upperId: UnionBodyId },
): Promise<boolean> {
  const below = await standsBelow(ports, body, { ancestorId: upperId, day: act.today });
  const bodyLine = below ? [body.id, upperId] : [body.id];
  return isInScope(noun, act.caller.scope, { regionCode: body.regionCode, bodyLine });
}

/** Whether the caller may see rows of `noun` that count for `regionCode` and belong to no body. */
export function isRegionRowVisible(act: Act, noun: ScopedNoun, regionCode: RegionCode): boolean {
  const { role, scope } = act.caller;
  return mayDo(role, ROW_SCOPES[noun].read) && isInScope(noun, scope, { regionCode, bodyLine: [] });
}

/** The body with this id if the caller may see it; undefined otherwise, which never tells why. */
export async function findVisibleBody(ports: Ports, act: Act, id: UnionBodyId): Promise<UnionBody | undefined> {
  const body = await ports.bodies.find(id);
  if (body === undefined) return undefined;
  return (await isBodyRowVisible(ports, act, { noun: 'unionBody', body })) ? body : undefined;
}

/** The body as it stands now if the caller may change it by `action`; undefined otherwise. */
export async function readBodyFor(
  ports: Ports,
  act: Act,
  { id, action }: { readonly id: UnionBodyId; readonly action: Action },
): Promise<UnionBody | undefined> {
  if (!mayDo(act.caller.role, action)) return undefined;
  const body = await ports.bodies.read(id);
  if (body === undefined) return undefined;
  return (await isBodyRowVisible(ports, act, { noun: 'unionBody', body })) ? body : undefined;
}
