import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import type { CommandResult } from '#services/run-command.ts';
import { findSponsor } from '#services/sponsor-access.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** Runs a change of a sponsor if its input could be read, and answers its payload. */
export async function toSponsorPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<Sponsor>>,
): Promise<Payload<'sponsor', Sponsor>> {
  if (!command.ok) return refused('sponsor', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('sponsor', result, (id) => findSponsor(ports, act, id));
}
