import type { Act } from '#domain/act.ts';
import type { CaseDecision } from '#domain/case/advance.ts';
import type { Case } from '#domain/case/case.ts';
import {
  decideAcceptCase,
  decideAssignCase,
  decideProlongCase,
  decideRecordRecovery,
  decideStartCase,
  type DatedStep,
  type Prolongation,
  type Recovery,
} from '#domain/case/decide-handle.ts';
import {
  decideCloseCase,
  decideResolveCase,
  decideStateRemainder,
  decideWithdrawCase,
  type Remainder,
  type Resolution,
  type Withdrawal,
} from '#domain/case/decide-outcome.ts';
import { decideAnswerReferral, decideReferCase, type ReferralAnswer } from '#domain/case/decide-referral.ts';
import type { CaseAction } from '#domain/case/transitions.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { ApiClientId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isCaseInCharge, readCaseFor, type CaseTarget } from './case-access.ts';
import { draftCaseChange } from './case-writes.ts';
import { stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A step that concerns the case alone. */
function stepOf<Command extends CaseTarget>(
  name: string,
  action: CaseAction,
  decide: (found: Case, command: Command, act: Act) => CaseDecision,
) {
  return commandOf(name, async (ports, act, command: Command): Promise<Result<Draft<Case>, Problem>> => {
    const before = await readCaseFor(ports, act, { ...command, action });
    if (!before.ok) return before;
    const decided = decide(before.value, command, act);
    if (!decided.ok) return decided;
    return succeed(await draftCaseChange(ports, { before: before.value, decided: decided.value }));
  });
}

/** Takes a received case on. */
export const acceptCase = stepOf<CaseTarget & DatedStep>('acceptCase', 'ACCEPT', decideAcceptCase);

/** Begins to handle an accepted case. */
export const startCase = stepOf<CaseTarget & DatedStep>('startCase', 'START', decideStartCase);

/** Prolongs the due date, once. */
export const prolongCase = stepOf<CaseTarget & Prolongation>('prolongCase', 'PROLONG', decideProlongCase);

/** Records a sum that the workers got. */
export const recordRecovery = stepOf<CaseTarget & Recovery>('recordRecovery', 'RECORD_RECOVERY', decideRecordRecovery);

/** Takes a case that was handed over, or sends it back. */
export const answerReferral = stepOf<CaseTarget & ReferralAnswer>(
  'answerReferral',
  'ANSWER_REFERRAL',
  decideAnswerReferral,
);

/** Settles a case with an outcome. */
export const resolveCase = stepOf<CaseTarget & Resolution>('resolveCase', 'RESOLVE', decideResolveCase);

/** Ends a case that its claimants take back. */
export const withdrawCase = stepOf<CaseTarget & Withdrawal>('withdrawCase', 'WITHDRAW', decideWithdrawCase);

/** Says why the rest of the sum is not owed. */
export const stateRemainder = stepOf<CaseTarget & { readonly remainder: Remainder }>(
  'stateCaseRemainder',
  'STATE_REMAINDER',
  (found, { remainder }, act) => decideStateRemainder(found, remainder, act),
);

/** Closes a settled or withdrawn case. */
export const closeCase = stepOf<CaseTarget & DatedStep>('closeCase', 'CLOSE', decideCloseCase);

/** Who is to look after a case; null takes it from whoever had it. */
export interface AssignCase extends CaseTarget {
  readonly assigneeId: ApiClientId | null;
}

/** NOT_FOUND unless the case may be given to this caller: one that may call, record cases, and has this one in its charge. */
async function refuseAssignee(
  ports: Ports,
  act: Act,
  { found, id }: { readonly found: Case; readonly id: ApiClientId | null },
): Promise<Problem | undefined> {
  if (id === null) return undefined;
  const assignee = await ports.clients.read(id);
  const mayCall = assignee?.revokedAt === null && mayDo(assignee.role, 'case:record');
  const isInCharge = mayCall && (await isCaseInCharge(ports, { ...act, caller: assignee }, found));
  return isInCharge ? undefined : ruleProblem('NOT_FOUND', 'assigneeId');
}

/** Gives a case to somebody of the body that handles it, or of one above. */
export const assignCase = commandOf('assignCase', async (ports, act, command: AssignCase) => {
  const { assigneeId: id } = command;
  const before = await readCaseFor(ports, act, { ...command, action: 'ASSIGN' });
  if (!before.ok) return before;
  const unknown = await refuseAssignee(ports, act, { found: before.value, id });
  if (unknown !== undefined) return fail(unknown);
  const decided = decideAssignCase(before.value, id, act);
  if (!decided.ok) return decided;
  return succeed(await draftCaseChange(ports, { before: before.value, decided: decided.value }));
});

/** The body that is to handle the case from a day on, and why. */
export interface ReferCase extends CaseTarget {
  readonly toBodyId: UnionBodyId;
  readonly on: LocalDate | null;
  readonly reason: string;
}

/** Hands a case to another body of the federation, above, below or beside: whoever refers need not see it. */
export const referCase = commandOf('referCase', async (ports, act, command: ReferCase) => {
  const { toBodyId, on, reason } = command;
  const before = await readCaseFor(ports, act, { ...command, action: 'REFER' });
  if (!before.ok) return before;
  const to = await ports.bodies.read(toBodyId);
  if (to === undefined) return fail(ruleProblem('NOT_FOUND', 'toBodyId'));
  const decided = decideReferCase(before.value, { to, on, reason }, act);
  if (!decided.ok) return decided;
  return succeed(await draftCaseChange(ports, { before: before.value, decided: decided.value }, [stillAs(to)]));
});
