import type { Break } from '#domain/reconciliation/break.ts';
import { findBreak } from '#services/break-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { toVisiblePayload, type Payload } from '../../payload.ts';

/** The payload of a change of a break. */
export function toBreakPayload(
  result: CommandResult<Break>,
  { ports, act }: RequestContext,
): Promise<Payload<'break', Break>> {
  return toVisiblePayload('break', result, (id) => findBreak(ports, act, id));
}
