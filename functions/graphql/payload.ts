import type { Problem } from '#domain/problem.ts';
import type { CommandResult, Receipt } from '#services/run-command.ts';

/** What every change answers besides the changed object. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly receipt: Receipt | null;
}

/** A payload: the changed object under its name, null where the change was refused. */
export type Payload<Name extends string, State> = Outcome & Readonly<Record<Name, State | null>>;

function under<Name extends string, State>(name: Name, state: State): Readonly<Record<Name, State>> {
  const entries = [[name, state]] as const;
  return Object.fromEntries(entries) as Record<Name, State>;
}

/** The payload of a change: the object under `name`, or the problem that stopped it. */
export function toPayload<Name extends string, State>(name: Name, result: CommandResult<State>): Payload<Name, State> {
  if (!result.ok) return refused(name, result.failure);
  return { ...under<Name, State | null>(name, result.value.state), problems: [], receipt: result.value.receipt };
}

/**
 * The payload of a change of an object that `find` finds only for those who may see it. A repeated answer is withheld from
 * a caller who may not see the object any more; the receipt still proves the change.
 */
export async function toVisiblePayload<Name extends string, State extends { readonly id: string }>(
  name: Name,
  result: CommandResult<State>,
  find: (id: State['id']) => Promise<unknown>,
): Promise<Payload<Name, State>> {
  const payload = toPayload(name, result);
  if (!result.ok || !result.value.receipt.replayed) return payload;
  const visible = (await find(result.value.state.id)) !== undefined;
  return visible ? payload : { ...payload, ...under<Name, State | null>(name, null) };
}

/** The payload of a change that was refused. */
export function refused<Name extends string>(name: Name, problem: Problem): Payload<Name, never> {
  return { ...under(name, null), problems: [problem], receipt: null };
}
