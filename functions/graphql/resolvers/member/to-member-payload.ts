import type { Member } from '#domain/member/member.ts';
import { findVisibleMember, seenMember } from '#services/member-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/**
 * The payload of a change of a member, as its caller sees the member after it: whoever let a member go sees it up to then,
 * and whoever answered for a body that does not have the member yet sees nothing of it.
 */
export async function toMemberPayload(
  { ports, act }: Pick<RequestContext, 'ports' | 'act'>,
  result: CommandResult<Member>,
): Promise<Payload<'member', Member>> {
  if (!result.ok) return refused('member', result.failure);
  const payload = await toVisiblePayload('member', result, (id) => findVisibleMember(ports, act, id));
  const seen = payload.member === null ? undefined : await seenMember(ports, act, payload.member);
  return { ...payload, member: seen ?? null };
}
