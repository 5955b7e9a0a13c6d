import type { Case } from '#domain/case/case.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { findCase } from '#services/case-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** Runs a change of a case if its input could be read, and answers its payload. */
export async function toCasePayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (ports: RequestContext['ports'], act: RequestContext['act'], command: Command) => Promise<CommandResult<Case>>,
): Promise<Payload<'case', Case>> {
  if (!command.ok) return refused('case', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('case', result, (id) => findCase(ports, act, id));
}
