import type { Id, IdKind } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from './context.ts';
import { parseIdOf } from './parse-input.ts';
import { refused, toVisiblePayload, type Payload } from './payload.ts';

type Ports = RequestContext['ports'];
type Act = RequestContext['act'];

/** Runs a change of an object if its input could be read, and answers its payload. */
export type RunChange<Name extends string, State> = <Command>(
  context: RequestContext,
  command: Result<Command, Problem>,
  run: (ports: Ports, act: Act, command: Command) => Promise<CommandResult<State>>,
) => Promise<Payload<Name, State>>;

/** How changes of a kind of object are run: its payload has it under `name`, and nothing of it where `find` finds none for the caller. */
export function changesOf<Name extends string, State extends { readonly id: string }>(
  name: Name,
  find: (ports: Ports, act: Act, id: State['id']) => Promise<State | undefined>,
): RunChange<Name, State> {
  return async ({ ports, act }, command, run) => {
    if (!command.ok) return refused(name, command.failure);
    const result = await run(ports, act, command.value);
    return toVisiblePayload(name, result, (id: State['id']) => find(ports, act, id));
  };
}

/** What the input of a change of one object names. */
export interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The object that a change is about, and the version of it that was read. */
interface Target<Kind extends IdKind> extends TargetInput {
  readonly id: Id<Kind>;
}

/** How the object is read that changes of a kind of object are about: NOT_FOUND for what is no id of that kind. */
export function targetsOf<Kind extends IdKind>(kind: Kind): (input: TargetInput) => Result<Target<Kind>, Problem> {
  return ({ idempotencyKey, id: text, expectedVersion }) => {
    const id = parseIdOf(kind, text, 'id');
    return id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion }) : id;
  };
}
