import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from './context.ts';
import { refused, toVisiblePayload, type Payload } from './payload.ts';

/** How a change of an object is run, and what its payload shows: nothing of an object that the caller does not see. */
export interface ChangeOf<Name extends string, Command, State extends { readonly id: string }> {
  readonly name: Name;
  readonly run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<State>>;
  readonly find: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    id: State['id'],
  ) => Promise<State | undefined>;
}

/** Runs a change if its input could be read, and answers its payload. */
export async function runChange<Name extends string, Command, State extends { readonly id: string }>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  { name, run, find }: ChangeOf<Name, Command, State>,
): Promise<Payload<Name, State>> {
  if (!command.ok) return refused(name, command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload(name, result, (id: State['id']) => find(ports, act, id));
}
