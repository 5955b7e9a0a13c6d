import type { Problem } from '#domain/problem.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import type { Result } from '#domain/result.ts';
import { findEdition, findProgram } from '#services/program-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

type Run<Command, State> = (
  ports: RequestContext['ports'],
  act: RequestContext['act'],
  command: Command,
) => Promise<CommandResult<State>>;

/** Runs a change of a programme if its input could be read, and answers its payload. */
export async function toProgramPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: Run<Command, Program>,
): Promise<Payload<'program', Program>> {
  if (!command.ok) return refused('program', command.failure);
  return toVisiblePayload('program', await run(ports, act, command.value), (id) => findProgram(ports, act, id));
}

/** The same for an edition. */
export async function toEditionPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: Run<Command, ProgramEdition>,
): Promise<Payload<'programEdition', ProgramEdition>> {
  if (!command.ok) return refused('programEdition', command.failure);
  return toVisiblePayload('programEdition', await run(ports, act, command.value), (id) => findEdition(ports, act, id));
}
