import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';

/** What a caller wants to read in the clear, and why. */
export interface Reveal<Id extends string> {
  readonly idempotencyKey: string;
  readonly id: Id;
  readonly reason: string;
}

/** How something sealed is read: who may, what the trail says of it, and what is answered. */
interface Reading<Id extends string, Target, Shown> {
  readonly find: (ports: Ports, act: Act, asked: Pick<Reveal<Id>, 'id' | 'reason'>) => Promise<Result<Target, Problem>>;
  readonly action: string;
  readonly field: string;
  readonly open: (ports: Ports, target: Target) => Promise<Shown>;
}

/**
 * A change that answers something sealed in the clear and leaves an audit entry that says who read it and why. A repeated call answers
 * its receipt and null: to read again takes another key.
 */
export function tracedReveal<Id extends string, Target, Shown>(
  name: string,
  { find, action, field, open }: Reading<Id, Target, Shown>,
) {
  const leaveTrace = commandOf(
    name,
    async (ports: Ports, act: Act, asked: Reveal<Id>): Promise<Result<Draft<{ readonly id: Id }>, Problem>> => {
      const found = await find(ports, act, asked);
      if (!found.ok) return found;
      const { id, reason } = asked;
      const facts = { action, effectiveOn: act.today, reason, changes: [{ field, from: null, to: null }] };
      return succeed({ state: { id }, writes: [], audit: [{ subjectId: id, facts }] });
    },
  );
  return async (ports: Ports, act: Act, asked: Reveal<Id>): Promise<CommandResult<Shown | null>> => {
    const traced = await leaveTrace(ports, act, asked);
    if (!traced.ok) return traced;
    const { receipt } = traced.value;
    const found = receipt.replayed ? undefined : await find(ports, act, asked);
    const state = found?.ok === true ? await open(ports, found.value) : null;
    return succeed({ state, receipt });
  };
}
