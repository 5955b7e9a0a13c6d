import type { Problem } from '#domain/problem.ts';
import type { CommandResult, Receipt } from '#services/run-command.ts';

/** What every change answers besides the changed object. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly receipt: Receipt | null;
}

/** The payload of a change: the object under `name`, or the problem that stopped it. */
export function toPayload<Name extends string, State>(
  name: Name,
  result: CommandResult<State>,
): Outcome & { readonly [key in Name]: State | null } {
  const shown = { [name]: result.ok ? result.value.state : null } as { readonly [key in Name]: State | null };
  return result.ok
    ? { ...shown, problems: [], receipt: result.value.receipt }
    : { ...shown, problems: [result.failure], receipt: null };
}

/** The payload of a change whose input was refused before it was tried. */
export function refused<Name extends string>(name: Name, problem: Problem): Outcome & { readonly [key in Name]: null } {
  return { ...({ [name]: null } as { readonly [key in Name]: null }), problems: [problem], receipt: null };
}
