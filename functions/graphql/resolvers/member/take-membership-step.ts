import type { Member } from '#domain/member/member.ts';
import type { MembershipTransition } from '#domain/member/transitions.ts';
import { stepMembership } from '#services/step-membership.ts';
import type { MembershipStepInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused, type Payload } from '../../payload.ts';
import { NOTE } from './parse-admission.ts';
import { toMemberPayload } from './to-member-payload.ts';

/** Takes a membership one step further and answers the member's payload. */
export async function takeMembershipStep(
  context: RequestContext,
  name: MembershipTransition,
  input: MembershipStepInput,
): Promise<Payload<'member', Member>> {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    note: parseOptionalText(input.note, NOTE, 'note'),
  });
  if (!parsed.ok) return refused('member', parsed.failure);
  const { idempotencyKey, expectedVersion, effectiveOn = null, reason = null } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion, effectiveOn, reason, name };
  return toMemberPayload(context, await stepMembership(context.ports, context.act, command));
}
