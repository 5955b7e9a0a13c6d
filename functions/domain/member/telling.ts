import type { LocalDate } from '../day.ts';
import type { Member, MembershipPlace } from './member.ts';
import { isMemberState, isOpenState, stateOn, type MembershipOn } from './membership.ts';

/** What a record says of its person in the bodies of a list on a day. */
export interface Telling extends MembershipOn {
  readonly record: Member;
}

/** A list of the people of some bodies, as they stood there on a day. */
export interface PeopleList {
  readonly day: LocalDate;
  /** Whether rows kept at a place are of the list. */
  readonly isListed: (place: MembershipPlace) => boolean;
  /** Whether the list is of people in this state. */
  readonly isAsked: (telling: Telling) => boolean;
  /** Whether the list finds the person by this membership: one by name finds others than one of all. */
  readonly isFound: (telling: Telling) => boolean;
}

/** What one record says: by the last membership it had begun there. */
function tellingOf(record: Member, { day, isListed }: PeopleList): readonly Telling[] {
  for (const membership of record.memberships.toReversed()) {
    const state = isListed(membership.place) ? stateOn(membership, day) : undefined;
    if (state !== undefined) return [{ record, membership, state }];
  }
  return [];
}

/** An open membership says more than one that ended, and being a member more than having applied. */
function weightOf({ state }: Telling): number {
  if (isMemberState(state)) return 2;
  return isOpenState(state) ? 1 : 0;
}

/**
 * By which membership a list tells of a person, of whom `records` are all the records, the one that stands for the person
 * first. A person stands in the bodies of a list in one state: that of the last membership begun there by the day, where
 * records differ of the one that says most, else of the first. So each person is told once, in the list of one state; by a
 * search that does not find that membership, by the next of the same list that it finds. Undefined: not told.
 */
export function tellingMembership(records: readonly Member[], list: PeopleList): Telling | undefined {
  const said = records.flatMap((record) => tellingOf(record, list));
  const [first, ...others] = said.toSorted((left, right) => weightOf(right) - weightOf(left));
  if (first === undefined || !list.isAsked(first)) return undefined;
  return [first, ...others].find((telling) => list.isAsked(telling) && list.isFound(telling));
}
