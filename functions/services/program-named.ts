import type { Act } from '#domain/act.ts';
import type { ProgramId } from '#domain/ids.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { Ports } from './ports.ts';
import { findProgram } from './program-access.ts';

/** NOT_FOUND at `programId` where what is recorded names a programme that the caller does not see; null names none. */
export async function refuseProgram(ports: Ports, act: Act, id: ProgramId | null): Promise<RuleProblem | undefined> {
  if (id === null || (await findProgram(ports, act, id)) !== undefined) return undefined;
  return ruleProblem('NOT_FOUND', 'programId');
}
