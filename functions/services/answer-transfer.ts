import type { Act } from '#domain/act.ts';
import type { MemberId } from '#domain/ids.ts';
import { decideLeaveBehind } from '#domain/member/decide-duplicate.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { decideConsentTransfer, decideDropTransfer, decideRefuseTransfer } from '#domain/member/decide-transfer.ts';
import type { Member, TransferSide } from '#domain/member/member.ts';
import { openTransfer } from '#domain/member/transitions.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyOrDefect } from './body-line.ts';
import { checkVersion } from './draft-body-change.ts';
import { stillAs } from './draft-change.ts';
import { draftMemberChange, memberDraft } from './draft-member-change.ts';
import { followCards } from './follow-cards.ts';
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

/**
 * Whether the federation that takes a member in has a record of the document, and has to settle that first. Asked where it
 * consents, and where its consent is there already.
 */
async function isKnownThere(
  ports: Ports,
  member: Member,
  { toBody, takesIn }: { readonly toBody: UnionBody; readonly takesIn: boolean },
): Promise<boolean> {
  if (!takesIn) return false;
  const federation = provinceCodeOf(toBody.regionCode);
  if (federation === member.federation) return false;
  const other = await ports.members.readByDocument(federation, member.documentIndex);
  return other !== undefined && other.id !== member.id;
}

interface Consent {
  readonly before: Member;
  readonly toBody: UnionBody;
  readonly isKnown: boolean;
}

/** What the other federation knows is told to its own people alone: for those who let go, it refuses. */
function decideConsent(
  { before, toBody, isKnown }: Consent,
  { side, note }: AnswerTransfer,
  act: Act,
): Result<Decided<Member>, Problem> {
  if (isKnown && side === 'IN') return fail(ruleProblem('PERSON_EXISTS'));
  const consented = decideConsentTransfer(before, { side, note, toBody }, act);
  return isKnown && consented.ok ? decideDropTransfer(before, act) : consented;
}

/** Lets the duplicates stand for themselves again that do not go over with the person. */
async function leaveBehind(ports: Ports, ids: readonly MemberId[], act: Act): Promise<readonly Draft<Member>[]> {
  const duplicates = await Promise.all(ids.map(ports.members.read));
  return duplicates.flatMap((before) =>
    before === undefined ? [] : [memberDraft({ before, decided: decideLeaveBehind(before, act) })],
  );
}

async function draft(ports: Ports, act: Act, command: AnswerTransfer): Promise<Result<Draft<Member>, Problem>> {
  const asked = await readAsked(ports, act, command);
  if (!asked.ok) return asked;
  const before = asked.value;
  const open = openTransfer(before, act.now);
  if (open === undefined) return fail(ruleProblem('NO_OPEN_TRANSFER'));
  if (command.answer === 'REFUSE') {
    const refused = decideRefuseTransfer(before, command, act);
    return refused.ok ? succeed(await draftMemberChange(ports, act, { before, decided: refused.value })) : refused;
  }
  const toBody = await bodyOrDefect(ports.bodies.read, open.toBodyId);
  const takesIn = command.side === 'IN' || open.consents.some(({ side }) => side === 'IN');
  const isKnown = await isKnownThere(ports, before, { toBody, takesIn });
  const decided = decideConsent({ before, toBody, isKnown }, command, act);
  if (!decided.ok) return decided;
  // For those who let go, the transfer falls through by then.
  const taken = command.side === 'IN' ? ruleProblem('PERSON_EXISTS') : null;
  const more = { writes: [stillAs(toBody)], taken };
  const moved = await draftMemberChange(ports, act, { before, decided: decided.value, ...more });
  const left = await leaveBehind(
    ports,
    before.duplicates.filter((id) => !moved.state.duplicates.includes(id)),
    act,
  );
  const followed = await followCards(
    ports,
    act,
    left.map(({ state }) => state),
  );
  return succeed({
    ...moved,
    writes: [...moved.writes, ...left.flatMap(({ writes }) => writes), ...followed.writes],
    audit: [...moved.audit, ...left.flatMap(({ audit }) => audit), ...followed.audit],
  });
}

/**
 * Answers an open transfer for the old or the new body, which must lie in the caller's scope. The second consent ends the
 * one membership and begins the other in one write, with no gap and no overlap.
 */
export const answerTransfer = commandOf('answerTransfer', draft);
