import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import { decideMembershipStep } from '#domain/member/decide-membership.ts';
import type { ChangeReason, Member } from '#domain/member/member.ts';
import { currentMembership } from '#domain/member/membership.ts';
import { PERMISSION_OF_MEMBER_ACTION, type MembershipTransition } from '#domain/member/transitions.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { bodyOrDefect } from './body-line.ts';
import { stillAs } from './draft-change.ts';
import { draftMemberChange } from './draft-member-change.ts';
import { readMemberFor, type MemberTarget } from './member-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A step of a membership, by default effective today. */
export interface StepMembership extends MemberTarget {
  readonly idempotencyKey: string;
  readonly name: MembershipTransition;
  readonly effectiveOn: LocalDate | null;
  readonly reason: ChangeReason | null;
  readonly note: string | null;
}

async function draft(ports: Ports, act: Act, command: StepMembership): Promise<Result<Draft<Member>, Problem>> {
  const { name, reason, note } = command;
  const target = await readMemberFor(ports, act, { ...command, action: PERMISSION_OF_MEMBER_ACTION[name] });
  if (!target.ok) return target;
  const before = target.value;
  const membership = currentMembership(before);
  if (membership === undefined) return fail(ruleProblem('EDIT_ENDED_MEMBERSHIP'));
  // Only an approval rests on what the body is: nothing else waits for it or competes for it.
  const takesIn = name === 'APPROVE';
  const body = await bodyOrDefect(takesIn ? ports.bodies.read : ports.bodies.find, membership.unionBodyId);
  const change = { name, reason, note, body, effectiveOn: command.effectiveOn ?? act.today };
  const decided = decideMembershipStep(before, change, act);
  if (!decided.ok) return decided;
  const writes = takesIn ? [stillAs(body)] : [];
  return succeed(await draftMemberChange(ports, act, { before, decided: decided.value, writes }));
}

/** Takes the current membership of a member in the caller's scope one step, under the version the caller read. */
export const stepMembership = commandOf('stepMembership', draft);
