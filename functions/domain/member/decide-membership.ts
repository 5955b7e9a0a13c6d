import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import { checkTakesIn } from './decide-admit.ts';
import { takesMoreSteps } from './list-bounds.ts';
import { memberChanges } from './member-audit.ts';
import type { ChangeReason, Member, Membership, MembershipStep } from './member.ts';
import { isExpelled, lastStep, openMembership } from './membership.ts';
import { illegalMemberAction, MEMBERSHIP_TRANSITIONS, openTransfer, type MembershipTransition } from './transitions.ts';
import { settleLapsed } from './settle-transfer.ts';

/** A step of a membership as a caller asks for it. `body` is the one the membership is in. */
export interface MembershipChange {
  readonly name: MembershipTransition;
  readonly effectiveOn: LocalDate;
  readonly reason: ChangeReason | null;
  readonly note: string | null;
  readonly body: UnionBody;
}

const NEEDS_REASON: ReadonlySet<MembershipTransition> = new Set(['RETAIN', 'WITHDRAW', 'EXPEL']);
/** An expulsion names its decision, a rejection its grounds. */
const NEEDS_NOTE: ReadonlySet<MembershipTransition> = new Set(['EXPEL', 'REJECT']);

/** The membership with one more step; the others stay. */
export function withStep(member: Member, step: MembershipStep): readonly Membership[] {
  return member.memberships.map((membership, index) =>
    index === member.memberships.length - 1 ? { ...membership, steps: [...membership.steps, step] } : membership,
  );
}

function checkApproval(member: Member, change: MembershipChange, act: Act): Problem | undefined {
  const open = openMembership(member);
  if (open !== undefined && lastStep(open).by === act.caller.id) return ruleProblem('APPROVE_OWN');
  if (change.name === 'REJECT') return undefined;
  if (isExpelled(member) && change.note === null) return ruleProblem('REJOIN_EXPELLED_WITHOUT_REVIEW', 'note');
  return checkTakesIn(change.body, change.effectiveOn, 'effectiveOn');
}

function checkStep(member: Member, change: MembershipChange, act: Act): Problem | undefined {
  const open = openMembership(member);
  const transition = MEMBERSHIP_TRANSITIONS[change.name];
  const from: readonly string[] = transition.from;
  const last = open === undefined ? undefined : lastStep(open);
  const waits = openTransfer(member, act.now) !== undefined;
  if (last === undefined || waits || !from.includes(last.state)) {
    return illegalMemberAction(member, change.name, act.now);
  }
  if (change.effectiveOn > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'effectiveOn');
  if (change.effectiveOn < last.from) return ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'effectiveOn');
  if (NEEDS_REASON.has(change.name) && change.reason === null) return ruleProblem('INPUT_INVALID', 'reason');
  if (NEEDS_NOTE.has(change.name) && change.note === null) return ruleProblem('INPUT_INVALID', 'note');
  if (change.name === 'RETAIN' && !takesMoreSteps(member)) return ruleProblem('LIST_FULL');
  const decides = change.name === 'APPROVE' || change.name === 'REJECT';
  return decides ? checkApproval(member, change, act) : undefined;
}

/**
 * Takes a membership one step: not before its last step (EFFECTIVE_DATE_BEFORE_LAST), not after today. Whoever recorded an
 * application does not decide on it (APPROVE_OWN); to take an expelled person in again needs the note of a review
 * (REJOIN_EXPELLED_WITHOUT_REVIEW). Ended memberships stay as they are: RETAIN_AFTER_WITHDRAWAL, EDIT_ENDED_MEMBERSHIP. After
 * 60 steps in all nobody is retained again (LIST_FULL).
 */
export function decideMembershipStep(
  given: Member,
  change: MembershipChange,
  act: Act,
): Result<Decided<Member>, Problem> {
  const member = settleLapsed(given, act.now);
  const problem = checkStep(member, change, act);
  if (problem !== undefined) return fail(problem);
  const { name, effectiveOn, reason, note } = change;
  const step: MembershipStep = {
    ...{
      state: MEMBERSHIP_TRANSITIONS[name].to,
      from: effectiveOn,
      recordedAt: act.now,
      by: act.caller.id,
      reason,
      note,
    },
  };
  const state: Member = { ...member, version: given.version + 1, memberships: withStep(member, step) };
  return succeed({
    state,
    audit: { action: `${name}_MEMBERSHIP`, effectiveOn, reason: note ?? reason, changes: memberChanges(given, state) },
  });
}
