import type { LocalDate } from '../day.ts';
import type { Dated } from './dated.ts';
import type { Member, MemberAttributes, Membership } from './member.ts';
import { currentMembership, lastStep } from './membership.ts';

function upTo<Value>(history: readonly Dated<Value>[], end: LocalDate): readonly Dated<Value>[] {
  return history.filter(({ from }) => from < end);
}

function attributesUpTo(attributes: MemberAttributes, end: LocalDate): MemberAttributes {
  return {
    migrant: upTo(attributes.migrant, end),
    employment: upTo(attributes.employment, end),
    workUnit: upTo(attributes.workUnit, end),
    skillLevel: upTo(attributes.skillLevel, end),
    education: upTo(attributes.education, end),
    roles: upTo(attributes.roles, end),
  };
}

/**
 * The member as a caller sees it whose scope holds the bodies `isVisible` names: whole where it holds the body of the
 * current membership; else up to the day on which the person left the last body it holds, as it was known until the next
 * membership began, in version 0, which no change can name; undefined where it holds none.
 */
export function memberAsSeen(member: Member, isVisible: (membership: Membership) => boolean): Member | undefined {
  const current = currentMembership(member);
  if (current === undefined) return undefined;
  if (isVisible(current)) return member;
  const seen = member.memberships.findLast(isVisible);
  if (seen === undefined) return undefined;
  const end = lastStep(seen).from;
  const own = member.memberships.slice(0, member.memberships.indexOf(seen) + 1);
  return {
    ...member,
    version: 0,
    personal: seen.leftAs ?? member.personal,
    attributes: attributesUpTo(member.attributes, end),
    honours: member.honours.filter(({ on }) => on < end),
    memberships: own,
    duplicates: [],
    transfers: member.transfers.filter((transfer) => transfer.fromBodyId === seen.unionBodyId),
  };
}

/** Whether the caller sees the member as a whole, and may change it: what is cut off is another body's now. */
export function isSeenWhole(seen: Member, stored: Pick<Member, 'memberships'>): boolean {
  return seen.memberships.length === stored.memberships.length;
}
