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

/** The record that stands for the person of `record`: itself, or the one that it was linked to as a duplicate. */
export async function standingRecord(
  read: (id: MemberId) => Promise<Member | undefined>,
  record: Member | undefined,
): Promise<Member | undefined> {
  return record === undefined || record.duplicateOf === null ? record : read(record.duplicateOf);
}

/** The record that stands for a person, and those that were linked to it as duplicates, read by `read`. */
export async function recordsOf(
  read: (id: MemberId) => Promise<Member | undefined>,
  standing: Member,
): Promise<readonly Member[]> {
  const duplicates = await Promise.all(standing.duplicates.map(read));
  return [standing, ...duplicates.filter((one) => one !== undefined)];
}

/** The member with this id as the caller sees it; of a duplicate, the record that stands for the person. */
export async function findVisibleMember(ports: Ports, act: Act, id: MemberId): Promise<Member | undefined> {
  const member = await standingRecord(ports.members.find, await ports.members.find(id));
  return member === undefined ? undefined : seenMember(ports, act, member);
}

/** The record that stands for the person of `id`, as it stands now, with what the caller sees of it; undefined where that is nothing. */
export async function readVisibleMember(
  ports: Ports,
  act: Act,
  id: MemberId,
): Promise<{ readonly record: Member; readonly seen: Member } | undefined> {
  const record = await standingRecord(ports.members.read, await ports.members.read(id));
  const seen = record === undefined ? undefined : await seenMember(ports, act, record);
  return record === undefined || seen === undefined ? undefined : { record, seen };
}

/** The member as it stands now; undefined where the caller does not see all of it or may not do `action` to it. */
export async function readWholeMember(
  ports: Ports,
  act: Act,
  { id, action }: { readonly id: MemberId; readonly action: Action },
): Promise<Member | undefined> {
  if (!mayDo(act.caller.role, action)) return undefined;
  const member = await ports.members.read(id);
  const seen = member === undefined ? undefined : await seenMember(ports, act, member);
  return member !== undefined && seen !== undefined && isSeenWhole(seen, member) ? member : undefined;
}

/** A member and the version of it that the caller read. */
export interface MemberTarget {
  readonly id: MemberId;
  readonly expectedVersion: number;
}

/** The member to change, see `readWholeMember`: NOT_FOUND, DUPLICATE_LINKED, CONFLICT. */
export async function readMemberFor(
  ports: Ports,
  act: Act,
  target: MemberTarget & { readonly action: Action },
): Promise<Result<Member, Problem>> {
  const member = await readWholeMember(ports, act, target);
  if (member === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  if (member.duplicateOf !== null) return fail(ruleProblem('DUPLICATE_LINKED', 'id'));
  return checkVersion(member, target.expectedVersion);
}
