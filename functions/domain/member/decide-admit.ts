import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { MemberId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { bodyPath } from '../union-body/body-path.ts';
import { closedOn, isBeforeFounding } from '../union-body/standing.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import { takesMoreSteps } from './list-bounds.ts';
import { memberChanges } from './member-audit.ts';
import type { Member, Membership, MembershipStep } from './member.ts';
import { currentMembership, isExpelled, lastStep, openMembership, withMembership } from './membership.ts';
import { NO_FACTS, withFacts, type MemberFacts } from './member-facts.ts';

/** A person who joins a body, or applies to: who it is, as sealed and indexed, and what is said beside. */
export interface Admission {
  readonly body: UnionBody;
  /** The record of this very document in the federation, whatever became of its memberships; null for a new person. */
  readonly known: Member | null;
  /** The id a new record is to have. */
  readonly newId: MemberId;
  readonly facts: MemberFacts;
  /** The first day of membership, or the day of the application. */
  readonly from: LocalDate;
  readonly note: string | null;
}

/** Whether a body may take people in: it is active today, and `from` is not before its founding. */
export function checkTakesIn(body: UnionBody, from: LocalDate, ...path: readonly string[]): Problem | undefined {
  if (closedOn(body) !== null) return ruleProblem('BODY_CLOSED', 'unionBodyId');
  if (body.state !== 'ACTIVE') return ruleProblem('BODY_NOT_ACTIVE', 'unionBodyId');
  return isBeforeFounding(body, from) ? ruleProblem('BACKDATE_JOIN_BEFORE_BODY_FOUNDED', ...path) : undefined;
}

/** The membership that a first step opens in a body. */
export function openingOf(body: UnionBody, step: MembershipStep): Membership {
  const place = { federation: provinceCodeOf(body.regionCode), bodyPath: bodyPath(body) };
  return { unionBodyId: body.id, place, steps: [step] };
}

function checkPerson(known: Member, { facts, from }: Admission): Problem | undefined {
  if (openMembership(known) !== undefined) return ruleProblem('SECOND_OPEN_MEMBERSHIP');
  if (!takesMoreSteps(known)) return ruleProblem('LIST_FULL');
  if (facts.person !== undefined && facts.person.nameIndex !== known.nameIndex) {
    return ruleProblem('PERSON_EXISTS', 'person', 'name');
  }
  const current = currentMembership(known);
  if (current === undefined) return undefined;
  const last = lastStep(current);
  if (last.state === 'DECEASED') return ruleProblem('EDIT_ENDED_MEMBERSHIP');
  return from < last.from ? ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'from') : undefined;
}

function newRecord(admission: Admission): Member {
  const { body, newId, facts } = admission;
  if (facts.person === undefined) throw new Error('A new record needs a person.');
  return {
    ...{ id: newId, version: 0, federation: provinceCodeOf(body.regionCode), ...facts.person, ...NO_FACTS },
    ...{ memberships: [], transfers: [], duplicateOf: null, duplicates: [] },
  };
}

function decideOpening(
  admission: Admission,
  opening: { readonly state: 'APPLIED' | 'ACTIVE'; readonly action: string },
  act: Act,
): Result<Decided<Member>, Problem> {
  const { body, known, from, note } = admission;
  const closed = checkTakesIn(body, from, 'from');
  if (closed !== undefined) return fail(closed);
  if (from > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  const person = known === null ? undefined : checkPerson(known, admission);
  if (person !== undefined) return fail(person);
  const before = known ?? newRecord(admission);
  const facts = withFacts(before, admission.facts, act);
  if (!facts.ok) return facts;
  const step: MembershipStep = {
    ...{ state: opening.state, from, recordedAt: act.now, by: act.caller.id, reason: null, note },
  };
  const memberships = withMembership(before, openingOf(body, step));
  const state: Member = { ...facts.value, version: before.version + 1, memberships };
  const audit = { action: opening.action, effectiveOn: from, reason: note, changes: memberChanges(known, state) };
  return succeed({ state, audit });
}

/**
 * Makes a person a member of an active body from a day on (BODY_NOT_ACTIVE, BACKDATE_JOIN_BEFORE_BODY_FOUNDED). A person has
 * one open membership at most (SECOND_OPEN_MEMBERSHIP); one who was expelled comes back by application and review only
 * (REJOIN_EXPELLED_WITHOUT_REVIEW); and a document that is known under another name is refused (PERSON_EXISTS).
 */
export function decideAdmit(admission: Admission, act: Act): Result<Decided<Member>, Problem> {
  const { known } = admission;
  const open = known !== null && openMembership(known) !== undefined;
  if (known !== null && !open && isExpelled(known)) return fail(ruleProblem('REJOIN_EXPELLED_WITHOUT_REVIEW'));
  return decideOpening(admission, { state: 'ACTIVE', action: 'ADMIT' }, act);
}

/** Records a person's application to join; whoever decides on it must be another. The rules are those of `decideAdmit`. */
export function decideApply(admission: Admission, act: Act): Result<Decided<Member>, Problem> {
  return decideOpening(admission, { state: 'APPLIED', action: 'APPLY' }, act);
}
