import type { CommandResult } from '#services/run-command.ts';
import type { Result } from '#domain/result.ts';

/** The value of a decision the test relies on; a refusal is a mistake of the test or a defect. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the test relies on what was refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The state after a change the test relies on. */
export async function stateAfter<State>(result: Promise<CommandResult<State>>): Promise<State> {
  return valueOf(await result).state;
}

/** Why a decision was refused; undefined when it went through. */
export function failureOf<Failure>(result: Result<unknown, Failure>): Failure | undefined {
  return result.ok ? undefined : result.failure;
}

/** A page of a list whose position the list knows, as the test relies on. */
export async function known<Page>(page: Promise<Page | undefined>): Promise<Page> {
  const found = await page;
  if (found === undefined) throw new Error('the list does not know the position');
  return found;
}
