import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import { ROW_SCOPES } from '#domain/caller/row-scope.ts';
import type { BreakId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import { breakActions, type BreakAction } from '#domain/reconciliation/decide-break.ts';
import { fail, type Result } from '#domain/result.ts';
import { findBankByCode } from './bank-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** Whether the caller may see breaks of a bank: the bank itself, and those whose scope holds its whole division. */
export async function isBreakVisible(ports: Ports, act: Act, { bankCode }: Pick<Break, 'bankCode'>): Promise<boolean> {
  if (!mayDo(act.caller.role, ROW_SCOPES.break.read)) return false;
  return (await findBankByCode(ports, act, bankCode)) !== undefined;
}

/** The break with this id if the caller may see it. */
export async function findBreak(ports: Ports, act: Act, id: BreakId): Promise<Break | undefined> {
  const found = await ports.breaks.find(id);
  return found !== undefined && (await isBreakVisible(ports, act, found)) ? found : undefined;
}

/** What it takes to do what may be done with a break. */
const PERMISSION_OF_BREAK = {
  ASSIGN: 'break:assign',
  RESOLVE: 'break:resolve',
} as const satisfies Record<BreakAction, Action>;

/** What the caller may do with a break that it sees. */
export function allowedBreakActions(act: Act, state: Break): readonly BreakAction[] {
  return breakActions(state, act.today).filter((action) => mayDo(act.caller.role, PERMISSION_OF_BREAK[action]));
}

/** A break and the version of it that the caller read. */
export interface BreakTarget {
  readonly id: BreakId;
  readonly expectedVersion: number;
}

/** The break as it stands now: NOT_FOUND for who may not do the step to it, CONFLICT where it has changed. */
export async function readBreakFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: BreakTarget & { readonly action: BreakAction },
): Promise<Result<Break, Problem>> {
  const state = mayDo(act.caller.role, PERMISSION_OF_BREAK[action]) ? await ports.breaks.read(id) : undefined;
  if (state === undefined || !(await isBreakVisible(ports, act, state))) return fail(ruleProblem('NOT_FOUND', 'id'));
  return checkVersion(state, expectedVersion);
}
