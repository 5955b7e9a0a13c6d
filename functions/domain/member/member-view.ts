import type { Instant, LocalDate } from '../day.ts';
import type { Dated } from './dated.ts';
import type { Member, MemberAttributes, Membership } from './member.ts';
import { currentMembership, lastStep } from './membership.ts';

/** The first day and the first instant that are another body's business. */
interface Leaving {
  readonly on: LocalDate;
  readonly recordedAt: Instant | undefined;
}

function upTo<Value>(history: readonly Dated<Value>[], leaving: Leaving): readonly Dated<Value>[] {
  return history.filter((entry) => entry.from < leaving.on && isKnown(entry, leaving));
}

function isKnown(entry: { readonly recordedAt: Instant }, leaving: Leaving): boolean {
  return leaving.recordedAt === undefined || entry.recordedAt < leaving.recordedAt;
}

function attributesUpTo(attributes: MemberAttributes, leaving: Leaving): MemberAttributes {
  return {
    migrant: upTo(attributes.migrant, leaving),
    employment: upTo(attributes.employment, leaving),
    workUnit: upTo(attributes.workUnit, leaving),
    skillLevel: upTo(attributes.skillLevel, leaving),
    education: upTo(attributes.education, leaving),
    roles: upTo(attributes.roles, leaving),
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
  const next = member.memberships.indexOf(seen) + 1;
  const own = member.memberships.slice(0, next);
  const leaving = { on: lastStep(seen).from, recordedAt: member.memberships[next]?.steps[0].recordedAt };
  return {
    ...member,
    version: 0,
    ...seen.leftAs,
    attributes: attributesUpTo(member.attributes, leaving),
    honours: member.honours.filter((honour) => honour.on < leaving.on && isKnown(honour, leaving)),
    memberships: own,
    duplicates: [],
    transfers: member.transfers.filter((transfer) => transfer.fromBodyId === seen.unionBodyId),
  };
}

/** Whether the caller sees the member as a whole, and may change it: what is cut off is another body's now. */
export function isSeenWhole(seen: Member, stored: Pick<Member, 'memberships'>): boolean {
  return seen.memberships.length === stored.memberships.length;
}
