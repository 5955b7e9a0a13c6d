import type { UnionBody } from '#domain/union-body/union-body.ts';
import { isBodyRowVisible } from '#services/row-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { toPayload, type Payload } from '../../payload.ts';

/** The payload of a change of a body. A body that lies outside the caller's scope is not shown, only its receipt. */
export async function toUnionBodyPayload(
  { ports, act }: RequestContext,
  result: CommandResult<UnionBody>,
): Promise<Payload<'unionBody', UnionBody>> {
  const payload = toPayload('unionBody', result);
  if (payload.unionBody === null) return payload;
  // A repeated answer shows the body as it was; whether it is still the caller's to see is decided by where it is now.
  const { unionBody: body, receipt } = payload;
  const current = receipt?.replayed === true ? await ports.bodies.read(body.id) : body;
  const visible = current !== undefined && (await isBodyRowVisible(ports, act, { noun: 'unionBody', body: current }));
  return visible ? payload : { ...payload, unionBody: null };
}
