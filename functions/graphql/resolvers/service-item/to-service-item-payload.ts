import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { ServiceItem } from '#domain/service-item/service-item.ts';
import type { ServiceItemTarget } from '#services/change-service-item.ts';
import { findServiceItem } from '#services/list-service-items.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** How long the texts of a service item may be. */
export const ITEM_TEXTS = { name: { atMost: 100 }, window: { atMost: 50 }, backOffice: { atMost: 100 } };

/** The item a change is about. */
export function parseItemTarget(input: {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}): Result<ServiceItemTarget, Problem> {
  const { idempotencyKey, expectedVersion } = input;
  const id = parseIdOf('ServiceItem', input.id, 'id');
  return id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion }) : id;
}

/** Runs a change of a service item if its input could be read, and answers its payload. */
export async function toServiceItemPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<ServiceItem>>,
): Promise<Payload<'serviceItem', ServiceItem>> {
  if (!command.ok) return refused('serviceItem', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('serviceItem', result, (id) => findServiceItem(ports, act, id));
}
