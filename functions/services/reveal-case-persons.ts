import type { Act } from '#domain/act.ts';
import type { Case, CaseSecrets } from '#domain/case/case.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CaseId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findCase, isCaseInCharge, openCaseSecrets } from './case-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';

/** Whose people a caller wants to read in the clear, and why. */
export interface RevealCasePersons {
  readonly idempotencyKey: string;
  readonly id: CaseId;
  readonly reason: string;
}

/** The persons and the agent of a case in the clear. */
export type RevealedPersons = Pick<CaseSecrets, 'persons' | 'agent'>;

/** The case, if it is in the caller's charge: a body that handed it on has no more to do with its people. */
async function findFor(ports: Ports, act: Act, id: CaseId): Promise<Case | undefined> {
  const found = mayDo(act.caller.role, 'case:reveal') ? await findCase(ports, act, id) : undefined;
  return found !== undefined && (await isCaseInCharge(ports, act, found)) ? found : undefined;
}

async function draft(
  ports: Ports,
  act: Act,
  { id, reason }: RevealCasePersons,
): Promise<Result<Draft<{ readonly id: CaseId }>, Problem>> {
  if ((await findFor(ports, act, id)) === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const changes = [{ field: 'secrets', from: null, to: null }];
  const facts = { action: 'REVEAL_PERSONS', effectiveOn: act.today, reason, changes };
  return succeed({ state: { id }, writes: [], audit: [{ subjectId: id, facts }] });
}

const leaveTrace = commandOf('revealCasePersons', draft);

/**
 * Answers the named people of a case in the clear and leaves an audit entry that says who read them and why. A repeated call
 * answers its receipt and null: to read again takes another key.
 */
export async function revealCasePersons(
  ports: Ports,
  act: Act,
  command: RevealCasePersons,
): Promise<CommandResult<RevealedPersons | null>> {
  const traced = await leaveTrace(ports, act, command);
  if (!traced.ok) return traced;
  const { receipt, state } = traced.value;
  const found = receipt.replayed ? undefined : await findFor(ports, act, state.id);
  if (found === undefined) return succeed({ state: null, receipt });
  const { persons, agent } = await openCaseSecrets(ports, found);
  return succeed({ state: { persons, agent }, receipt });
}
