import type { Act } from '../act.ts';
import { claimAmount } from '../claim/claim-amount.ts';
import { takesPeriod } from '../claim/claim-progress.ts';
import type { ProgramClaim } from '../claim/claim.ts';
import { refuseClaimant } from '../claim/decide-draft.ts';
import type { LocalDate } from '../day.ts';
import { decideEnrolmentTerms, type EnrolmentTerms } from '../enrolment/decide-enrol.ts';
import type { EnrolleeFacts } from '../enrolment/enrollee.ts';
import { holdsEnrollee, type Enrolment } from '../enrolment/enrolment.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { EditionPurse } from './edition-purse.ts';
import type { ProgramEdition } from './edition.ts';

/** Somebody who might ask for something in an edition, and what it asked for before, by whatever name. */
export interface Asker {
  readonly facts: EnrolleeFacts;
  readonly enrolments: readonly Enrolment[];
  readonly claims: readonly ProgramClaim[];
}

/** Whether somebody may be enrolled today: on which terms, or why not. */
export interface EnrolmentProspect {
  readonly problem: Problem | null;
  readonly terms: EnrolmentTerms | null;
}

/** Whether somebody may claim for what happens today, or why not. */
export interface ClaimProspect {
  readonly problem: Problem | null;
  /** The first day on which what happens is covered; null where it is by now, or nobody has to be enrolled. */
  readonly waitingUntil: LocalDate | null;
  /** What it would come to; null where that rests on a cost, or on what reviewers find. */
  readonly amountFen: Fen | null;
}

/** The enrolment that holds somebody's names in an edition. */
function holderIn({ enrolments }: Asker, id: ProgramEdition['id'] | null): Enrolment | null {
  return enrolments.find((enrolment) => enrolment.editionId === id && holdsEnrollee(enrolment)) ?? null;
}

/** What would become of enrolling somebody today, by the very decision that enrols; null where nobody enrols in the edition. */
export function enrolmentProspect(
  { edition, purse }: { readonly edition: ProgramEdition; readonly purse: Pick<EditionPurse, 'placesLeft'> },
  asker: Asker,
  act: Act,
): EnrolmentProspect | null {
  if (edition.rules.enrolment === null) return null;
  if (holderIn(asker, edition.id) !== null) {
    return { problem: ruleProblem('SECOND_ENROLMENT', 'enrollee'), terms: null };
  }
  const before = holderIn(asker, edition.previousId);
  const decided = decideEnrolmentTerms({ edition, facts: asker.facts, on: act.today, before, purse }, act);
  return decided.ok ? { problem: null, terms: decided.value } : { problem: decided.failure, terms: null };
}

/** What would become of a claim for an event of today, by the very decision that drafts it; null where nothing is given. */
export function claimProspect(edition: ProgramEdition, asker: Asker, act: Act): ClaimProspect | null {
  const rule = edition.rules.grant;
  if (rule === null) return null;
  const { facts, claims } = asker;
  const enrolment = holderIn(asker, edition.id);
  const refusal = refuseClaimant({ edition, facts, eventOn: act.today, enrolment }, act);
  const isTaken = claims.some((one) => one.editionId === edition.id && takesPeriod(one, rule, act.today));
  const second = isTaken ? ruleProblem('SECOND_CLAIM_SAME_PERIOD', 'claimant') : null;
  const isWaiting = refusal?.code === 'CLAIM_IN_WAITING_PERIOD';
  return {
    problem: refusal ?? second,
    waitingUntil: isWaiting ? (enrolment?.cover?.claimableFrom ?? null) : null,
    amountFen: claimAmount(rule.amount, { tier: facts.tier, acceptedCostFen: null, assessedFen: null }),
  };
}
