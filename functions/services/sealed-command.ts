import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';

/** A command with a part in the clear that must not leave a trace. */
export interface WithSecrets<Secrets> {
  readonly idempotencyKey: string;
  readonly secrets: Secrets;
}

/**
 * Makes a use case of a draft whose input holds personal facts: in the fingerprint of the call, which is kept with its
 * receipt and has no key, a blind index stands for them.
 */
export function sealedCommandOf<Secrets, Input extends WithSecrets<Secrets>, State>(
  name: string,
  draft: (ports: Ports, act: Act, input: Input) => Promise<Result<Draft<State>, Problem>>,
): (ports: Ports, act: Act, input: Input) => Promise<CommandResult<State>> {
  return async (ports, act, input) => {
    const secrets = await ports.vault.blind('COMMAND', JSON.stringify(input.secrets));
    const run = commandOf(name, () => draft(ports, act, input));
    return run(ports, act, { ...input, secrets });
  };
}
