import type { Act } from '#domain/act.ts';
import type { ProgramId } from '#domain/ids.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { Ports } from './ports.ts';
import { findProgram } from './program-access.ts';

/**
 * Why nothing new may name a programme: NOT_FOUND at `programId` where the caller does not see it, PROGRAM_ENDED where nothing of it
 * begins any more. Null names none.
 */
export async function refuseProgram(ports: Ports, act: Act, id: ProgramId | null): Promise<RuleProblem | undefined> {
  if (id === null) return undefined;
  const program = await findProgram(ports, act, id);
  if (program === undefined) return ruleProblem('NOT_FOUND', 'programId');
  return program.endedOn === null ? undefined : ruleProblem('PROGRAM_ENDED', 'programId');
}
