import type { Act } from '#domain/act.ts';
import { parseId, type ApiClientId } from '#domain/ids.ts';
import { ruleProblem, type Problem, type RuleProblem } from '#domain/problem.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import { decideAssignBreak, decideResolveBreak, type BreakVerdict } from '#domain/reconciliation/decide-break.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { isBreakVisible, readBreakFor, type BreakTarget } from './break-access.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Who is to look after a break. */
export interface AssignBreak extends BreakTarget {
  readonly idempotencyKey: string;
  /** Null takes it from whoever had it. */
  readonly assigneeId: ApiClientId | null;
}

/** How a break is settled. */
export interface ResolveBreak extends BreakTarget, BreakVerdict {
  readonly idempotencyKey: string;
}

function draftOf(before: Break, decided: Result<Decided<Break>, Problem>): Result<Draft<Break>, Problem> {
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'break', state, readVersion: before.version } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** NOT_FOUND unless the break may be given to this caller: one of a federation that may call and sees it. */
async function checkAssignee(
  ports: Ports,
  act: Act,
  { before, id }: { readonly before: Break; readonly id: ApiClientId | null },
): Promise<RuleProblem | undefined> {
  if (id === null) return undefined;
  const assignee = await ports.clients.read(id);
  const mayCall = assignee?.revokedAt === null && assignee.role !== 'BANK';
  const sees = mayCall && (await isBreakVisible(ports, { ...act, caller: assignee }, before));
  return sees ? undefined : ruleProblem('NOT_FOUND', 'assigneeId');
}

/** NOT_FOUND unless what is said to have corrected a break is a job of its bank, or a transaction that the bank told. */
async function checkCorrection(
  ports: Ports,
  { bankCode }: Break,
  correctedBy: string | null,
): Promise<RuleProblem | undefined> {
  if (correctedBy === null) return undefined;
  const jobId = parseId('Job', correctedBy);
  const [job, slots] = await Promise.all([
    jobId === undefined ? undefined : ports.jobs.find(jobId),
    ports.settlement.slots(bankCode, [correctedBy]),
  ]);
  const isTold = (slots.get(correctedBy)?.record ?? null) !== null;
  return isTold || job?.owner.bankCode === bankCode ? undefined : ruleProblem('NOT_FOUND', 'correctedBy');
}

/** Gives a break that is not settled to somebody of a federation who sees it (NOT_FOUND at `assigneeId`). */
export const assignBreak = commandOf('assignBreak', async (ports, act, command: AssignBreak) => {
  const before = await readBreakFor(ports, act, { ...command, action: 'ASSIGN' });
  if (!before.ok) return before;
  const unknown = await checkAssignee(ports, act, { before: before.value, id: command.assigneeId });
  if (unknown !== undefined) return fail(unknown);
  return draftOf(before.value, decideAssignBreak(before.value, command.assigneeId, act));
});

/** Settles a break for good; CORRECTED names a transaction or a job of the bank (NOT_FOUND at `correctedBy`). */
export const resolveBreak = commandOf('resolveBreak', async (ports, act, command: ResolveBreak) => {
  const before = await readBreakFor(ports, act, { ...command, action: 'RESOLVE' });
  if (!before.ok) return before;
  const decided = decideResolveBreak(before.value, command, act);
  if (!decided.ok) return decided;
  const unknown = await checkCorrection(ports, before.value, command.correctedBy);
  return unknown === undefined ? draftOf(before.value, decided) : fail(unknown);
});
