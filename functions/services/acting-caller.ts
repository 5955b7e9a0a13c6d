import type { Act } from '#domain/act.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';

/**
 * Decides on the record of whoever acts as it stands now, not as it was remembered: CLIENT_REVOKED when it may call no
 * longer, and decided anew when it has another role or scope since. Systems of this machine have no record and go on.
 */
export async function decideAsItStands<Value>(
  ports: Ports,
  act: Act,
  decide: (act: Act) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const [caller, decided] = await Promise.all([ports.clients.read(act.caller.id), decide(act)]);
  if (caller === undefined) return decided;
  if (caller.revokedAt !== null) return fail(ruleProblem('CLIENT_REVOKED'));
  return caller.version === act.caller.version ? decided : decide({ ...act, caller });
}
