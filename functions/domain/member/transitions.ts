import type { Action } from '../caller/permission.ts';
import type { Instant } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { Member, MembershipState, Transfer, TransferOutcome } from './member.ts';
import { currentMembership, isOpenState, lastStep } from './membership.ts';
import { isLapsed } from './settle-transfer.ts';

/** A step that changes the state of a membership: where it may start and where it ends. */
interface Transition {
  readonly from: readonly MembershipState[];
  readonly to: MembershipState;
}

/** The life of a membership, but for transfers, which end one and begin another. What is not listed is illegal. */
export const MEMBERSHIP_TRANSITIONS = {
  APPROVE: { from: ['APPLIED'], to: 'ACTIVE' },
  REJECT: { from: ['APPLIED'], to: 'REJECTED' },
  CANCEL: { from: ['APPLIED'], to: 'CANCELLED' },
  RETAIN: { from: ['ACTIVE'], to: 'RETAINED' },
  RESUME: { from: ['RETAINED'], to: 'ACTIVE' },
  WITHDRAW: { from: ['ACTIVE', 'RETAINED'], to: 'WITHDRAWN' },
  EXPEL: { from: ['ACTIVE', 'RETAINED'], to: 'EXPELLED' },
  DECEASE: { from: ['ACTIVE', 'RETAINED'], to: 'DECEASED' },
} as const satisfies Record<string, Transition>;

/** A step that changes the state of a membership. */
export type MembershipTransition = keyof typeof MEMBERSHIP_TRANSITIONS;

/** Everything that may be done with a member. */
export type MemberAction =
  MembershipTransition | 'REQUEST_TRANSFER' | 'CONSENT_TO_TRANSFER' | 'REFUSE_TRANSFER' | 'CANCEL_TRANSFER' | 'REVISE';

/** Which permission each action takes. */
export const PERMISSION_OF_MEMBER_ACTION = {
  APPROVE: 'member:decide',
  REJECT: 'member:decide',
  CANCEL: 'member:admit',
  RETAIN: 'member:record',
  RESUME: 'member:record',
  WITHDRAW: 'member:record',
  EXPEL: 'member:record',
  DECEASE: 'member:record',
  REQUEST_TRANSFER: 'member:requestTransfer',
  CONSENT_TO_TRANSFER: 'member:answerTransfer',
  REFUSE_TRANSFER: 'member:answerTransfer',
  CANCEL_TRANSFER: 'member:requestTransfer',
  REVISE: 'member:record',
} as const satisfies Record<MemberAction, Action>;

/** Where a transfer stands: waiting for both or one of the consents, or settled. */
export type TransferState = 'REQUESTED' | 'OUT_CONSENT' | 'IN_CONSENT' | TransferOutcome;

/** The state of a transfer at `now`: one that nobody settled in time is expired, computed and never swept. */
export function transferStateAt(transfer: Transfer, now: Instant): TransferState {
  if (transfer.settled !== null) return transfer.settled.outcome;
  if (isLapsed(transfer, now)) return 'EXPIRED';
  const [consent] = transfer.consents;
  if (consent === undefined) return 'REQUESTED';
  return consent.side === 'OUT' ? 'OUT_CONSENT' : 'IN_CONSENT';
}

/** The transfer that waits for consents at `now`; undefined when there is none, or when its time is over. */
export function openTransfer(member: Pick<Member, 'transfers'>, now: Instant): Transfer | undefined {
  const last = member.transfers.at(-1);
  return last?.settled === null && !isLapsed(last, now) ? last : undefined;
}

/** A state as it is shown: TRANSFERRING while a transfer waits, though the membership stays what it is underneath. */
export type ShownState = MembershipState | 'TRANSFERRING';

/** Where the member stands at `now`; undefined before the first membership. */
export function shownState(member: Pick<Member, 'memberships' | 'transfers'>, now: Instant): ShownState | undefined {
  if (openTransfer(member, now) !== undefined) return 'TRANSFERRING';
  const current = currentMembership(member);
  return current === undefined ? undefined : lastStep(current).state;
}

/** The actions the member's state allows at `now`, whoever asks. */
export function allowedMemberActions(
  member: Pick<Member, 'memberships' | 'transfers' | 'duplicateOf'>,
  now: Instant,
): MemberAction[] {
  const state = shownState(member, now);
  if (state === undefined || member.duplicateOf !== null) return [];
  if (state === 'TRANSFERRING') return ['CONSENT_TO_TRANSFER', 'REFUSE_TRANSFER', 'CANCEL_TRANSFER', 'REVISE'];
  const steps = Object.entries(MEMBERSHIP_TRANSITIONS) as [MembershipTransition, Transition][];
  const actions: MemberAction[] = steps.filter(([, { from }]) => from.includes(state)).map(([name]) => name);
  if (state === 'ACTIVE' || state === 'RETAINED') actions.push('REQUEST_TRANSFER');
  if (isOpenState(state)) actions.push('REVISE');
  return actions;
}

/** The refusal of `action` in the member's present state, in the domain's own words where it has some. */
export function illegalMemberAction(member: Member, action: MemberAction, now: Instant): Problem {
  const state = shownState(member, now);
  const ended = state === undefined || (state !== 'TRANSFERRING' && !isOpenState(state));
  if (ended && action === 'REQUEST_TRANSFER' && state === 'EXPELLED') return ruleProblem('TRANSFER_EXPELLED');
  if (ended && action === 'RETAIN') return ruleProblem('RETAIN_AFTER_WITHDRAWAL');
  if (ended) return ruleProblem('EDIT_ENDED_MEMBERSHIP');
  return { code: 'ILLEGAL_TRANSITION', from: state, action, allowed: allowedMemberActions(member, now) };
}
