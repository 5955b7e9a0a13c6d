import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { decideConsentTransfer, decideRefuseTransfer } from '#domain/member/decide-transfer.ts';
import type { Member, TransferSide } from '#domain/member/member.ts';
import { openTransfer } from '#domain/member/transitions.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyOrDefect } from './body-line.ts';
import { checkVersion } from './draft-body-change.ts';
import { stillAs } from './draft-change.ts';
import { draftMemberChange } from './draft-member-change.ts';
import { readMemberFor, type MemberTarget } from './member-access.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A body's answer to an open transfer. */
export interface AnswerTransfer extends MemberTarget {
  readonly idempotencyKey: string;
  readonly answer: 'CONSENT' | 'REFUSE';
  readonly side: TransferSide;
  readonly note: string | null;
}

/** Without an open transfer, only those who see the member learn that there is none. */
async function refuseUnasked(ports: Ports, act: Act, command: AnswerTransfer): Promise<Result<Member, Problem>> {
  const seen = await readMemberFor(ports, act, { ...command, action: 'member:answerTransfer' });
  return seen.ok ? fail(ruleProblem('NO_OPEN_TRANSFER')) : seen;
}

/** The member with its open transfer, if the caller may answer for the side; NOT_FOUND otherwise, whatever the cause. */
async function readAsked(ports: Ports, act: Act, command: AnswerTransfer): Promise<Result<Member, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  const member = await ports.members.read(command.id);
  if (member === undefined) return missing;
  const open = openTransfer(member, act.now);
  if (open === undefined) return refuseUnasked(ports, act, command);
  const bodyId = command.side === 'OUT' ? open.fromBodyId : open.toBodyId;
  const body = await readBodyFor(ports, act, { id: bodyId, action: 'member:answerTransfer' });
  return body === undefined ? missing : checkVersion(member, command.expectedVersion);
}

/** A federation that takes a member in from another must not know the document already: it settles its own record first. */
async function checkUnknown(ports: Ports, member: Member, toBody: UnionBody): Promise<Problem | undefined> {
  const federation = provinceCodeOf(toBody.regionCode);
  if (federation === member.federation) return undefined;
  const other = await ports.members.readByDocument(federation, member.documentIndex);
  return other === undefined || other.id === member.id ? undefined : ruleProblem('PERSON_EXISTS');
}

interface Asked {
  readonly before: Member;
  readonly toBody: UnionBody;
  readonly command: AnswerTransfer;
}

function decide({ before, toBody, command }: Asked, act: Act): Result<Decided<Member>, Problem> {
  if (command.answer === 'REFUSE') return decideRefuseTransfer(before, command, act);
  return decideConsentTransfer(before, { side: command.side, note: command.note, toBody }, act);
}

async function draft(ports: Ports, act: Act, command: AnswerTransfer): Promise<Result<Draft<Member>, Problem>> {
  const asked = await readAsked(ports, act, command);
  if (!asked.ok) return asked;
  const before = asked.value;
  const open = openTransfer(before, act.now);
  if (open === undefined) return fail(ruleProblem('NO_OPEN_TRANSFER'));
  const toBody = await bodyOrDefect(ports.bodies.read, open.toBodyId);
  const takesIn = command.answer === 'CONSENT' && command.side === 'IN';
  const known = takesIn ? await checkUnknown(ports, before, toBody) : undefined;
  if (known !== undefined) return fail(known);
  const decided = decide({ before, toBody, command }, act);
  if (!decided.ok) return decided;
  // What the other federation knows is told to its own people alone.
  const taken: Problem = takesIn ? ruleProblem('PERSON_EXISTS') : { code: 'CONFLICT', currentVersion: null };
  return succeed(
    await draftMemberChange(ports, { before, decided: decided.value }, { writes: [stillAs(toBody)], taken }),
  );
}

/**
 * Answers an open transfer for the old or the new body, which must lie in the caller's scope. The second consent ends the
 * one membership and begins the other in one write, with no gap and no overlap.
 */
export const answerTransfer = commandOf('answerTransfer', draft);
