import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { MemberId } from '#domain/ids.ts';
import { isSeenWhole, memberAsSeen } from '#domain/member/member-view.ts';
import type { Member, Membership } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** The member as the caller sees it; undefined where none of its bodies lies in the caller's scope. See `memberAsSeen`. */
export async function seenMember(ports: Ports, act: Act, member: Member): Promise<Member | undefined> {
  if (!mayDo(act.caller.role, 'member:read')) return undefined;
  const bodyIds = [...new Set(member.memberships.map(({ unionBodyId }) => unionBodyId))];
  const visible = new Map(
    await Promise.all(
      bodyIds.map(async (bodyId) => [bodyId, await isRowVisible(ports, act, { noun: 'member', bodyId })] as const),
    ),
  );
  return memberAsSeen(member, ({ unionBodyId }: Membership) => visible.get(unionBodyId) === true);
}

/** The member with this id as the caller sees it; of a duplicate, the record that stands for the person. */
export async function findVisibleMember(ports: Ports, act: Act, id: MemberId): Promise<Member | undefined> {
  const found = await ports.members.find(id);
  if (found === undefined) return undefined;
  const member = found.duplicateOf === null ? found : await ports.members.find(found.duplicateOf);
  return member === undefined ? undefined : seenMember(ports, act, member);
}

/** A member and the version of it that the caller read. */
export interface MemberTarget {
  readonly id: MemberId;
  readonly expectedVersion: number;
}

/** The member as it stands now: NOT_FOUND where the caller does not see all of it or may not do `action`; CONFLICT. */
export async function readMemberFor(
  ports: Ports,
  act: Act,
  target: MemberTarget & { readonly action: Action },
): Promise<Result<Member, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, target.action)) return missing;
  const member = await ports.members.read(target.id);
  const seen = member === undefined ? undefined : await seenMember(ports, act, member);
  if (member === undefined || seen === undefined || !isSeenWhole(seen, member)) return missing;
  if (member.duplicateOf !== null) return fail(ruleProblem('DUPLICATE_LINKED', 'id'));
  return checkVersion(member, target.expectedVersion);
}
