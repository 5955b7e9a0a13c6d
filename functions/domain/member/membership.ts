import type { Instant, LocalDate } from '../day.ts';
import type { DayInterval } from '../interval.ts';
import type { SealedPerson } from '../personal/sealed.ts';
import { stepOn } from '../step-on.ts';
import type { Member, Membership, MembershipState, MembershipStep } from './member.ts';

const OPEN_STATES: ReadonlySet<MembershipState> = new Set(['APPLIED', 'ACTIVE', 'RETAINED']);
const MEMBER_STATES: ReadonlySet<MembershipState> = new Set(['ACTIVE', 'RETAINED']);

/** The memberships of `before` and one more. The last of them keeps the person as it was known until now. */
export function withMembership(before: Member, next: Membership): readonly Membership[] {
  const { memberships, personal, documentIndex, nameIndex, initialsIndex } = before;
  const leftAs = { personal, documentIndex, nameIndex, initialsIndex };
  return [...memberships.map((one, index) => (index === memberships.length - 1 ? { ...one, leftAs } : one)), next];
}

/** By what bodies find a membership: in a federation that was left, by what the person was known as there. */
export function foundBy(
  member: Pick<Member, 'federation' | 'nameIndex' | 'initialsIndex'>,
  { place, leftAs }: Membership,
): Pick<SealedPerson, 'nameIndex' | 'initialsIndex'> {
  const { nameIndex, initialsIndex } = place.federation === member.federation ? member : (leftAs ?? member);
  return { nameIndex, initialsIndex };
}

/** Whether a state is one of an open membership, of which a person has one at most: an application counts. */
export function isOpenState(state: MembershipState): boolean {
  return OPEN_STATES.has(state);
}

/** Whether a person in this state is a member: active, or retained without dues and vote. */
export function isMemberState(state: MembershipState): boolean {
  return MEMBER_STATES.has(state);
}

/** The last step of a membership: where it stands now. */
export function lastStep({ steps }: Pick<Membership, 'steps'>): MembershipStep {
  return steps.at(-1) ?? steps[0];
}

/** The first day of membership (入会日期): that of the approval where an application came before; undefined without any. */
export function joinedOn({ steps }: Pick<Membership, 'steps'>): LocalDate | undefined {
  return steps.find(({ state }) => state === 'ACTIVE')?.from;
}

/** The membership that was begun last, open or not; undefined before the first one. */
export function currentMembership(member: Pick<Member, 'memberships'>): Membership | undefined {
  return member.memberships.at(-1);
}

/** The open membership; undefined while there is none. */
export function openMembership(member: Pick<Member, 'memberships'>): Membership | undefined {
  const current = currentMembership(member);
  return current !== undefined && isOpenState(lastStep(current).state) ? current : undefined;
}

/** The days from the first step up to the one that ended it; empty where both are one day. */
export function spanOf(membership: Membership): DayInterval {
  const last = lastStep(membership);
  return { from: membership.steps[0].from, to: isOpenState(last.state) ? null : last.from };
}

/** The state on `day`, as far as it was recorded by `knownAt` (undefined: by now); undefined before the first step. */
export function stateOn(
  { steps }: Pick<Membership, 'steps'>,
  day: LocalDate,
  knownAt?: Instant,
): MembershipState | undefined {
  return stepOn(steps, day, knownAt)?.state;
}

/** A membership with the state it had on some day. */
export interface MembershipOn {
  readonly membership: Membership;
  readonly state: MembershipState;
}

/** The body the person was a member of on `day`, active or retained, as far as it was recorded by `knownAt`. */
export function membershipOn(
  { memberships }: Pick<Member, 'memberships'>,
  day: LocalDate,
  knownAt?: Instant,
): MembershipOn | undefined {
  for (const membership of memberships.toReversed()) {
    const state = stateOn(membership, day, knownAt);
    if (state !== undefined && isMemberState(state)) return { membership, state };
  }
  return undefined;
}

/** The last membership into which the person was taken; undefined for whoever only applied. */
export function settledMembership({ memberships }: Pick<Member, 'memberships'>): Membership | undefined {
  return memberships.findLast((one) =>
    one.steps.some(({ state }) => state !== 'APPLIED' && state !== 'REJECTED' && state !== 'CANCELLED'),
  );
}

/** Whether the person was expelled and has not been taken in again since. */
export function isExpelled(member: Pick<Member, 'memberships'>): boolean {
  const settled = settledMembership(member);
  return settled !== undefined && lastStep(settled).state === 'EXPELLED';
}
