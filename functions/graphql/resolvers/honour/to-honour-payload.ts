import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { findHonourRecord } from '#services/honour-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** Runs a change of an honour if its input could be read, and answers its payload. */
export async function toHonourPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<HonourRecord>>,
): Promise<Payload<'honour', HonourRecord>> {
  if (!command.ok) return refused('honour', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('honour', result, (id) => findHonourRecord(ports, act, id));
}
