import type { Act } from '#domain/act.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { decideCancelTransfer, decideRequestTransfer } from '#domain/member/decide-transfer.ts';
import type { ChangeReason, Member } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftMemberChange } from './draft-member-change.ts';
import { stillAs } from './draft-change.ts';
import { readMemberFor, type MemberTarget } from './member-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A request that a member's membership goes over to another body. */
export interface RequestTransfer extends MemberTarget {
  readonly idempotencyKey: string;
  readonly toBodyId: UnionBodyId;
  readonly reason: ChangeReason | null;
}

/** The new body may lie outside the caller's scope, in another federation even: its own people decide by their consent. */
async function draftRequest(ports: Ports, act: Act, command: RequestTransfer): Promise<Result<Draft<Member>, Problem>> {
  const target = await readMemberFor(ports, act, { ...command, action: 'member:requestTransfer' });
  if (!target.ok) return target;
  const toBody = await ports.bodies.read(command.toBodyId);
  if (toBody === undefined) return fail(ruleProblem('NOT_FOUND', 'toBodyId'));
  const decided = decideRequestTransfer(target.value, { toBody, reason: command.reason }, act);
  if (!decided.ok) return decided;
  const change = { before: target.value, decided: decided.value };
  return succeed(await draftMemberChange(ports, act, { ...change, writes: [stillAs(toBody)] }));
}

/** Asks for a transfer; it is carried out when the old and the new body have consented, see `answer-transfer.ts`. */
export const requestTransfer = commandOf('requestTransfer', draftRequest);

/** Takes an open transfer back. */
export interface CancelTransfer extends MemberTarget {
  readonly idempotencyKey: string;
  readonly note: string | null;
}

async function draftCancel(ports: Ports, act: Act, command: CancelTransfer): Promise<Result<Draft<Member>, Problem>> {
  const target = await readMemberFor(ports, act, { ...command, action: 'member:requestTransfer' });
  if (!target.ok) return target;
  const decided = decideCancelTransfer(target.value, command.note, act);
  if (!decided.ok) return decided;
  return succeed(await draftMemberChange(ports, act, { before: target.value, decided: decided.value }));
}

/** Takes the open transfer of a member in the caller's scope back; NO_OPEN_TRANSFER when there is none. */
export const cancelTransfer = commandOf('cancelTransfer', draftCancel);
