import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import { addDays, startOf, type LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import { openingOf } from './decide-admit.ts';
import { withStep } from './decide-membership.ts';
import { MOST_TRANSFERS, takesMoreSteps } from './list-bounds.ts';
import { memberChanges } from './member-audit.ts';
import type { ChangeReason, Member, MembershipStep, Transfer, TransferSide } from './member.ts';
import { lastStep, openMembership, withMembership } from './membership.ts';
import { settle, settleLapsed } from './settle-transfer.ts';
import { illegalMemberAction, openTransfer } from './transitions.ts';

/** How many days both bodies have to consent, the day of the request not counted; then the request expires. */
export const TRANSFER_DAYS = 30;

function decided(
  before: Member,
  after: Member,
  audit: { readonly action: string; readonly on: LocalDate; readonly note: string | null },
): Result<Decided<Member>, Problem> {
  const state: Member = { ...after, version: before.version + 1 };
  const changes = memberChanges(before, state);
  return succeed({ state, audit: { action: audit.action, effectiveOn: audit.on, reason: audit.note, changes } });
}

/** A transfer as it is asked for. */
export interface TransferRequest {
  readonly toBody: UnionBody;
  readonly reason: ChangeReason | null;
}

function checkRequest(member: Member, { toBody }: TransferRequest, act: Act): Problem | undefined {
  if (openTransfer(member, act.now) !== undefined) return ruleProblem('SECOND_OPEN_TRANSFER');
  const open = openMembership(member);
  const state = open === undefined ? undefined : lastStep(open).state;
  if (open === undefined || (state !== 'ACTIVE' && state !== 'RETAINED')) {
    return illegalMemberAction(member, 'REQUEST_TRANSFER', act.now);
  }
  const isFull = member.transfers.length >= MOST_TRANSFERS || !takesMoreSteps(member);
  if (isFull) return ruleProblem('LIST_FULL');
  if (open.unionBodyId === toBody.id) return ruleProblem('TRANSFER_TO_SELF', 'toBodyId');
  return toBody.state === 'ACTIVE' ? undefined : ruleProblem('TRANSFER_TO_INACTIVE_BODY', 'toBodyId');
}

/**
 * Asks that a membership goes over to another body, which has to be active (TRANSFER_TO_INACTIVE_BODY) and another one
 * (TRANSFER_TO_SELF). A member has one open request at most (SECOND_OPEN_TRANSFER); the expelled have none
 * (TRANSFER_EXPELLED), and 30 in all (LIST_FULL). Until both bodies have consented the membership stays where it is.
 */
export function decideRequestTransfer(
  given: Member,
  request: TransferRequest,
  act: Act,
): Result<Decided<Member>, Problem> {
  const member = settleLapsed(given, act.now);
  const problem = checkRequest(member, request, act);
  const from = openMembership(member);
  if (problem !== undefined || from === undefined) return fail(problem ?? ruleProblem('EDIT_ENDED_MEMBERSHIP'));
  const transfer: Transfer = {
    ...{ fromBodyId: from.unionBodyId, toBodyId: request.toBody.id, reason: request.reason },
    ...{ requestedBy: act.caller.id, requestedAt: act.now, consents: [], settled: null },
    expiresAt: startOf(addDays(act.today, TRANSFER_DAYS + 1)),
  };
  const after = { ...member, transfers: [...member.transfers, transfer] };
  return decided(given, after, { action: 'REQUEST_TRANSFER', on: act.today, note: request.reason });
}

/** An answer of one body to an open transfer; `toBody` is the body that is to take the member in. */
export interface TransferAnswer {
  readonly side: TransferSide;
  readonly note: string | null;
  readonly toBody: UnionBody;
}

function openTransferOf(member: Member, act: Act): Result<Transfer, Problem> {
  const open = openTransfer(member, act.now);
  return open === undefined ? fail(ruleProblem('NO_OPEN_TRANSFER')) : succeed(open);
}

/**
 * Carries out a transfer that both bodies consented to (COMPLETE_WITHOUT_BOTH_CONSENTS): the one membership ends and the
 * other begins on the same day, so that there is no gap and no overlap.
 */
export function completeTransfer(member: Member, toBody: UnionBody, act: Act): Result<Member, Problem> {
  const open = openTransfer(member, act.now);
  const sides = new Set(open?.consents.map(({ side }) => side));
  if (open === undefined || sides.size < 2) return fail(ruleProblem('COMPLETE_WITHOUT_BOTH_CONSENTS'));
  if (toBody.state !== 'ACTIVE') return fail(ruleProblem('TRANSFER_TO_INACTIVE_BODY'));
  const step = { from: act.today, recordedAt: act.now, by: act.caller.id, reason: open.reason, note: null };
  const left: MembershipStep = { ...step, state: 'TRANSFERRED' };
  const ended = { ...member, memberships: withStep(member, left) };
  const memberships = withMembership(ended, openingOf(toBody, { ...step, state: 'ACTIVE' }));
  const settled = { outcome: 'COMPLETED', at: act.now, by: act.caller.id, note: null } as const;
  const federation = provinceCodeOf(toBody.regionCode);
  // Records that lead here stay with the federation that knows them: see `decideLeaveBehind`.
  const duplicates = federation === member.federation ? member.duplicates : [];
  return succeed({ ...settle(member, settled), federation, duplicates, memberships });
}

/**
 * Consents to the open transfer for one body (CONSENT_ALREADY_GIVEN, NO_OPEN_TRANSFER); whoever asked for it cannot
 * (APPROVE_OWN). The consents come in either order; the second one carries the transfer out.
 */
export function decideConsentTransfer(
  given: Member,
  answer: TransferAnswer,
  act: Act,
): Result<Decided<Member>, Problem> {
  const open = openTransferOf(given, act);
  if (!open.ok) return open;
  const { consents, requestedBy } = open.value;
  if (requestedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
  if (consents.some(({ side }) => side === answer.side)) return fail(ruleProblem('CONSENT_ALREADY_GIVEN'));
  const consent = { side: answer.side, by: act.caller.id, at: act.now };
  const transfers = [...given.transfers.slice(0, -1), { ...open.value, consents: [...consents, consent] }];
  const consented = { ...given, transfers };
  const audit = { action: `CONSENT_TO_TRANSFER_${answer.side}`, on: act.today, note: answer.note };
  if (consents.length === 0) return decided(given, consented, audit);
  const completed = completeTransfer(consented, answer.toBody, act);
  return completed.ok ? decided(given, completed.value, { ...audit, action: 'TRANSFER' }) : completed;
}

/** Refuses the open transfer for one body; the membership stays what it was. */
export function decideRefuseTransfer(
  given: Member,
  { side, note }: Pick<TransferAnswer, 'side' | 'note'>,
  act: Act,
): Result<Decided<Member>, Problem> {
  const open = openTransferOf(given, act);
  if (!open.ok) return open;
  const after = settle(given, { outcome: `REFUSED_${side}`, at: act.now, by: act.caller.id, note });
  return decided(given, after, { action: `REFUSE_TRANSFER_${side}`, on: act.today, note });
}

/**
 * Ends a transfer that the new body's federation cannot carry out any more, because it has a record of the person by now:
 * as refused by that side, which says nothing of the record.
 */
export function decideDropTransfer(given: Member, act: Act): Result<Decided<Member>, Problem> {
  const open = openTransferOf(given, act);
  if (!open.ok) return open;
  const after = settle(given, { outcome: 'REFUSED_IN', at: act.now, by: null, note: null });
  return decided(given, after, { action: 'REFUSE_TRANSFER_IN', on: act.today, note: null });
}

/** Takes the open transfer back; the membership stays what it was. */
export function decideCancelTransfer(given: Member, note: string | null, act: Act): Result<Decided<Member>, Problem> {
  const open = openTransferOf(given, act);
  if (!open.ok) return open;
  const after = settle(given, { outcome: 'CANCELLED', at: act.now, by: act.caller.id, note });
  return decided(given, after, { action: 'CANCEL_TRANSFER', on: act.today, note });
}
