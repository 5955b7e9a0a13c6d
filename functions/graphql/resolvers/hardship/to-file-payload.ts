import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** Runs a change of a file if its input could be read, and answers its payload. */
export async function toFilePayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<HardshipFile>>,
): Promise<Payload<'hardshipFile', HardshipFile>> {
  if (!command.ok) return refused('hardshipFile', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('hardshipFile', result, (id) => findHardshipFile(ports, act, id));
}
