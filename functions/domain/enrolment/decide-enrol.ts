import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { EnrolmentId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { EditionPurse } from '../program/edition-purse.ts';
import type { CoverRule } from '../program/edition-rules.ts';
import type { ProgramEdition } from '../program/edition.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { EnrolleeFacts } from './enrollee.ts';
import {
  PERSONAL_ENROLMENT_FACTS,
  type Cover,
  type Enrolment,
  type EnrolmentStep,
  type StoredState,
} from './enrolment.ts';
import { refuseEnrollee } from './entitlement.ts';

/** Where an enrolment counts. */
export type EnrolmentPlace = Pick<Enrolment, 'unionBodyId' | 'bodyPath' | 'federation' | 'regionCode'>;

/** Somebody who is to be enrolled, with all that was read for it. */
export interface Enrolling {
  readonly id: EnrolmentId;
  readonly edition: ProgramEdition;
  readonly facts: EnrolleeFacts;
  readonly place: EnrolmentPlace;
  /** The day it is enrolled on. */
  readonly on: LocalDate;
  /** The enrolment of the same person in the edition before; null where there is none. */
  readonly before: Enrolment | null;
  readonly purse: Pick<EditionPurse, 'placesLeft'>;
}

/** What the decision rests on: all of it but the id and the place, which it does not ask. */
type EnrolleeAsked = Omit<Enrolling, 'id' | 'place'>;

/** Whether an earlier cover went on up to the first day of a later one. */
function goesOn(before: Enrolment | null, from: LocalDate): boolean {
  const cover = before?.cover ?? null;
  return cover !== null && before?.state === 'ENROLLED' && cover.to >= from;
}

/** The days of cover by the rule: with the edition, or from the day of enrolling on, to the end of the edition. */
export function coverOf(rule: CoverRule, { edition, on, before }: Pick<Enrolling, 'edition' | 'on' | 'before'>): Cover {
  const from = rule.begins === 'WITH_EDITION' || on < edition.from ? edition.from : on;
  const isWaived = rule.renewalWithoutWaiting && goesOn(before, from);
  return { from, to: edition.to, claimableFrom: isWaived ? from : addDays(from, rule.waitingDays) };
}

/** The state an enrolment begins in: a review first, then a place, then the wait for one. */
function firstState({ edition, purse }: Pick<Enrolling, 'edition' | 'purse'>): StoredState | undefined {
  const rule = edition.rules.enrolment;
  if (rule?.needsReview === true) return 'APPLIED';
  if (purse.placesLeft === null || purse.placesLeft > 0) return 'ENROLLED';
  return rule?.waitList === true ? 'WAITLISTED' : undefined;
}

/** A step that is recorded now by whoever acts. */
export function enrolmentStep(
  facts: Pick<EnrolmentStep, 'state' | 'from'>,
  act: Act,
  reason: string | null = null,
): EnrolmentStep {
  return { ...facts, recordedAt: act.now, by: act.caller.id, reason };
}

/** What enrolling somebody comes to: the state it begins in, and its cover. */
export type EnrolmentTerms = Pick<Enrolment, 'cover' | 'contributionFen' | 'renewal'> & { readonly state: StoredState };

function refuse({ edition, facts, on }: EnrolleeAsked, act: Act): Problem | undefined {
  const rule = edition.rules.enrolment;
  if (edition.state !== 'OPEN') return ruleProblem('EDITION_NOT_OPEN', 'editionId');
  if (rule === null) return ruleProblem('RULE_NOT_MET', 'enrollee', 'enrollees');
  if (on > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on');
  // Whoever enrols itself does it now: by an earlier day it would be done with waiting for its cover.
  if (on < act.today && act.caller.scope.kind === 'SELF') return ruleProblem('INPUT_INVALID', 'on');
  if (on >= edition.to) return ruleProblem('INTERVAL_INVALID', 'on');
  return refuseEnrollee(rule, facts, on < edition.from ? edition.from : on);
}

/**
 * What enrolling somebody in an open edition comes to (EDITION_NOT_OPEN) whose rules it meets (RULE_NOT_MET): at once, or after a
 * second person approved, as the rule says. Where no place is left it waits for one, or is refused: QUOTA_FULL.
 */
export function decideEnrolmentTerms(asked: EnrolleeAsked, act: Act): Result<EnrolmentTerms, Problem> {
  const problem = refuse(asked, act);
  if (problem !== undefined) return fail(problem);
  const state = firstState(asked);
  if (state === undefined) return fail(ruleProblem('QUOTA_FULL', 'editionId'));
  const { edition, before } = asked;
  const rule = edition.rules.cover;
  const cover = rule === null ? null : coverOf(rule, asked);
  const contributionFen = rule?.contributionFen ?? (0 as Fen);
  return succeed({ state, cover, contributionFen, renewal: goesOn(before, cover?.from ?? edition.from) });
}

/**
 * Enrols somebody in an edition on the terms of `decideEnrolmentTerms`. That nobody is enrolled twice is for the store to hold:
 * SECOND_ENROLMENT.
 */
export function decideEnrol(enrolling: Enrolling, act: Act): Result<Decided<Enrolment>, Problem> {
  const terms = decideEnrolmentTerms(enrolling, act);
  if (!terms.ok) return terms;
  const { id, edition, facts, place, on } = enrolling;
  const { state, ...covered } = terms.value;
  const enrolment: Enrolment = {
    ...{ ...place, id, version: 1, programId: edition.programId, editionId: edition.id },
    ...{ enrollee: facts.enrollee, names: facts.names, state, steps: [enrolmentStep({ state, from: on }, act)] },
    ...{ ...covered, pauses: [] },
  };
  const changes = changesBetween<Enrolment>({ steps: enrolment.steps }, enrolment, PERSONAL_ENROLMENT_FACTS);
  return succeed({ state: enrolment, audit: { action: 'ENROL', effectiveOn: on, reason: null, changes } });
}
