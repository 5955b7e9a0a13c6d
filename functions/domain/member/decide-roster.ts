import type { Act } from '../act.ts';
import type { AuditChange, Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideAdmit, type Admission } from './decide-admit.ts';
import { decideMembershipStep } from './decide-membership.ts';
import { decideReviseMember } from './decide-revise.ts';
import { memberChanges } from './member-audit.ts';
import type { ChangeReason, Member, Membership } from './member.ts';
import { joinedOn, lastStep, openMembership } from './membership.ts';
import { settleLapsed } from './settle-transfer.ts';
import type { MembershipTransition } from './transitions.ts';

/** Changes of membership (会籍变化类型) 1 to 6 of the real-name roster. */
export const ROSTER_CHANGES = ['JOIN', 'TRANSFER_IN', 'RETAIN', 'TRANSFER_OUT', 'EXPEL', 'WITHDRAW'] as const;
export type RosterChange = (typeof ROSTER_CHANGES)[number];

/** A row of a roster: who is or was a member of which body, and by which change, from `admission.from` on. */
export interface RosterEntry {
  readonly admission: Admission;
  /** The memberships on the records that were linked to the known one as duplicates: they are the person's, too. */
  readonly linked: readonly Membership[];
  readonly change: RosterChange;
  readonly reason: ChangeReason | null;
  /** Whether what is known may be revised; else only what is new goes in. */
  readonly revises: boolean;
}

/** What becomes of a row. Nothing is to be written where all of it is known. */
export type RosterDecision =
  | { readonly outcome: 'CREATED' | 'UPDATED'; readonly decided: Decided<Member> }
  | { readonly outcome: 'UNCHANGED'; readonly member: Member };

const END_STEPS = { EXPEL: 'EXPELLED', WITHDRAW: 'WITHDRAWN', TRANSFER_OUT: 'TRANSFERRED' } as const;

type Decision = Result<RosterDecision, Problem>;

/** One decision on top of another: what both make of the record, told as the first. */
function andThen(first: Decided<Member>, second: Result<Decided<Member>, Problem>): Result<Decided<Member>, Problem> {
  if (!second.ok) return second;
  const { state, audit } = second.value;
  const known = first.audit.changes.filter(({ field }) => !audit.changes.some((change) => change.field === field));
  return succeed({
    state: { ...state, version: first.state.version },
    audit: { ...first.audit, changes: [...known, ...audit.changes] },
  });
}

function step(
  member: Member,
  { entry, name }: { readonly entry: RosterEntry; readonly name: MembershipTransition },
  act: Act,
): Result<Decided<Member>, Problem> {
  const { body, from } = entry.admission;
  return decideMembershipStep(member, { name, body, effectiveOn: from, reason: entry.reason, note: null }, act);
}

/** All that the person ever was in the body of the row. */
function membershipsThere({ admission: { known, body }, linked }: RosterEntry): readonly Membership[] {
  return [...linked, ...(known?.memberships ?? [])].filter(({ unionBodyId }) => unionBodyId === body.id);
}

/**
 * Whether the row tells of a membership that is known to have ended since, and not of the open one: it says nothing new, and
 * opens none again.
 */
function hasEnded(entry: RosterEntry, open: Membership | undefined): boolean {
  const { body, from } = entry.admission;
  if (open?.unionBodyId === body.id && fixedDifference(entry, open) === undefined) return false;
  return membershipsThere(entry).some((membership) => membership !== open && joinedOn(membership) === from);
}

function takeIn(entry: RosterEntry, act: Act): Decision {
  const admitted = decideAdmit(entry.admission, act);
  if (!admitted.ok) return admitted;
  if (entry.change !== 'RETAIN') return succeed({ outcome: 'CREATED', decided: admitted.value });
  const retained = andThen(admitted.value, step(admitted.value.state, { entry, name: 'RETAIN' }, act));
  return retained.ok ? succeed({ outcome: 'CREATED', decided: retained.value }) : retained;
}

/** The field in which the roster tells of an open membership otherwise than the record, which no roster mends. */
function fixedDifference(
  { change, admission }: RosterEntry,
  membership: Membership,
): 'change' | 'changedOn' | undefined {
  const { state, from } = lastStep(membership);
  if (change === 'RETAIN' && state === 'ACTIVE') return undefined;
  if (state !== (change === 'RETAIN' ? 'RETAINED' : 'ACTIVE')) return 'change';
  const since = change === 'RETAIN' ? from : joinedOn(membership);
  return since === admission.from ? undefined : 'changedOn';
}

/** Refuses a row that would make these changes where the roster may not revise. */
function existsWithOther(changes: readonly AuditChange[]): Decision {
  const field = changes.find((change) => change.field !== 'state')?.field ?? 'change';
  return fail(ruleProblem('EXISTS_WITH_OTHER_DATA', field));
}

function revise(entry: RosterEntry, member: Member, act: Act): Decision {
  const facts = { ...entry.admission.facts, attributesFrom: act.today };
  const revised = decideReviseMember(member, facts, act);
  if (!revised.ok) return revised;
  const open = openMembership(member);
  const retains = entry.change === 'RETAIN' && open !== undefined && lastStep(open).state === 'ACTIVE';
  const decided = retains ? andThen(revised.value, step(revised.value.state, { entry, name: 'RETAIN' }, act)) : revised;
  if (!decided.ok) return decided;
  // That a transfer ran out is on record by its day already: a row that says nothing new does not write it down.
  const changes = memberChanges(settleLapsed(member, act.now), decided.value.state);
  if (changes.length === 0) return succeed({ outcome: 'UNCHANGED', member });
  if (!entry.revises) return existsWithOther(changes);
  return succeed({ outcome: 'UPDATED', decided: decided.value });
}

function keepIn(
  entry: RosterEntry,
  { member, open }: { readonly member: Member; readonly open: Membership },
  act: Act,
): Decision {
  if (open.unionBodyId !== entry.admission.body.id) {
    const transfers = entry.change === 'TRANSFER_IN';
    return fail(ruleProblem(transfers ? 'COMPLETE_WITHOUT_BOTH_CONSENTS' : 'SECOND_OPEN_MEMBERSHIP'));
  }
  const { facts, known } = entry.admission;
  const renamed = facts.person !== undefined && facts.person.nameIndex !== known?.nameIndex;
  if (renamed) return fail(ruleProblem('PERSON_EXISTS', 'name'));
  const fixed = fixedDifference(entry, open);
  if (fixed !== undefined) return fail(ruleProblem('FACT_NOT_REVISABLE', fixed));
  return revise(entry, member, act);
}

function takeOut(entry: RosterEntry, change: keyof typeof END_STEPS, act: Act): Decision {
  const { known, body, from } = entry.admission;
  const there = membershipsThere(entry).map(lastStep);
  if (known === null || there.length === 0) return fail(ruleProblem('NOT_FOUND', 'documentNumber'));
  const isKnown = there.some((last) => last.state === END_STEPS[change] && last.from === from);
  if (isKnown) return succeed({ outcome: 'UNCHANGED', member: known });
  if (change === 'TRANSFER_OUT') return fail(ruleProblem('COMPLETE_WITHOUT_BOTH_CONSENTS'));
  if (openMembership(known)?.unionBodyId !== body.id) return fail(ruleProblem('EDIT_ENDED_MEMBERSHIP'));
  if (change === 'EXPEL') return fail(ruleProblem('EXPEL_WITHOUT_DECISION', 'change'));
  const ended = step(known, { entry, name: change }, act);
  if (!ended.ok) return ended;
  return entry.revises
    ? succeed({ outcome: 'UPDATED', decided: ended.value })
    : fail(ruleProblem('EXISTS_WITH_OTHER_DATA', 'change'));
}

/**
 * Records a row of a roster. Who is new becomes a member; of who is known only what differs is revised, where the roster may
 * revise; a row that says what is known changes nothing, however often it comes. A roster moves nobody from one body to
 * another (COMPLETE_WITHOUT_BOTH_CONSENTS), expels nobody, as it has no column for the decision (EXPEL_WITHOUT_DECISION), and
 * rewrites no days that are on record (FACT_NOT_REVISABLE; EDIT_ENDED_MEMBERSHIP where the membership has ended). What it may
 * not revise is EXISTS_WITH_OTHER_DATA.
 */
export function decideRoster(entry: RosterEntry, act: Act): Decision {
  const { change } = entry;
  if (change === 'EXPEL' || change === 'WITHDRAW' || change === 'TRANSFER_OUT') return takeOut(entry, change, act);
  const { known } = entry.admission;
  const open = known === null ? undefined : openMembership(known);
  if (hasEnded(entry, open)) return fail(ruleProblem('EDIT_ENDED_MEMBERSHIP', 'changedOn'));
  return known === null || open === undefined ? takeIn(entry, act) : keepIn(entry, { member: known, open }, act);
}
