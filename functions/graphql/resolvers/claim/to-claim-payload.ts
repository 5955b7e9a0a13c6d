import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { findClaim, type ClaimTarget } from '#services/claim-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** Runs a change of a claim if its input could be read, and answers its payload. */
export async function toClaimPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<ProgramClaim>>,
): Promise<Payload<'claim', ProgramClaim>> {
  if (!command.ok) return refused('claim', command.failure);
  return toVisiblePayload('claim', await run(ports, act, command.value), (id) => findClaim(ports, act, id));
}

/** The claim a change is about. */
export function parseClaimTarget(input: {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}): Result<ClaimTarget, Problem> {
  const { idempotencyKey, expectedVersion } = input;
  const id = parseIdOf('Claim', input.id, 'id');
  return id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion }) : id;
}
