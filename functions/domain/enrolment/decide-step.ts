import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { EditionPurse } from '../program/edition-purse.ts';
import { isEditionOver, type ProgramEdition } from '../program/edition.ts';
import { fail, succeed, type Result } from '../result.ts';
import { coverOf, enrolmentStep } from './decide-enrol.ts';
import {
  allowedEnrolmentActions,
  PERSONAL_ENROLMENT_FACTS,
  stateOn,
  type Enrolment,
  type EnrolmentAction,
  type StoredState,
} from './enrolment.ts';

/** What is asked: the action, its day and its reason. */
export interface EnrolmentAsk {
  readonly action: EnrolmentAction;
  readonly on: LocalDate | null;
  readonly reason: string | null;
}

/** What was read for it: the edition, and what is left of its places. */
export interface EnrolmentBasis {
  readonly edition: ProgramEdition;
  readonly purse: Pick<EditionPurse, 'placesLeft'>;
}

const TO = { REJECT: 'REJECTED', ADMIT: 'ENROLLED', PAUSE: 'PAUSED', RESUME: 'ENROLLED', EXIT: 'EXITED' } as const;

/**
 * Approvals and admissions take a place of an open edition; who is approved without one waits where the rule has a list. Undefined
 * where there is neither a place nor a list.
 */
function stateAfter(action: EnrolmentAction, { edition, purse }: EnrolmentBasis): StoredState | undefined {
  if (action !== 'APPROVE' && action !== 'ADMIT') return TO[action];
  if (edition.state !== 'OPEN') return undefined;
  if (purse.placesLeft !== 0) return 'ENROLLED';
  return action === 'APPROVE' && edition.rules.enrolment?.waitList === true ? 'WAITLISTED' : undefined;
}

/** The days on which the cover did not hold, after a step. */
function pausesAfter({ pauses }: Enrolment, action: EnrolmentAction, day: LocalDate): Enrolment['pauses'] {
  if (action === 'PAUSE') return [...pauses, { from: day, to: null }];
  if (action !== 'RESUME' && action !== 'EXIT') return pauses;
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: day } : pause));
}

/** Cover ends where somebody leaves it. That which begins with enrolling begins where the wait for a place ends. */
function coverAfter(
  { cover }: Enrolment,
  { action, day }: { readonly action: EnrolmentAction; readonly day: LocalDate },
  edition: ProgramEdition,
): Enrolment['cover'] {
  const rule = edition.rules.cover;
  if (cover === null || rule === null) return cover;
  const waited = action === 'ADMIT' && rule.begins === 'WITH_ENROLMENT' && day > cover.from;
  if (waited) return coverOf(rule, { edition, on: day, before: null });
  if (action !== 'EXIT' || day >= cover.to) return cover;
  return { ...cover, to: day < cover.from ? cover.from : day };
}

const CHECKS: ReadonlySet<EnrolmentAction> = new Set<EnrolmentAction>(['APPROVE', 'REJECT']);

/** Whether a caller would check what it asked for itself. */
export function checksOwnEnrolment({ steps }: Enrolment, action: EnrolmentAction, by: Act['caller']['id']): boolean {
  return CHECKS.has(action) && steps[0]?.by === by;
}

/**
 * Takes a step of an enrolment as its state of today allows it: approvals and rejections by another than asked for it
 * (APPROVE_OWN), on a day not ahead and not before the last step, approvals and admissions while the edition is open
 * (EDITION_NOT_OPEN) and has a place (QUOTA_FULL). Nothing changes any more in an edition that was settled or cancelled:
 * EDITION_NOT_OPEN.
 */
export function decideEnrolmentStep(
  enrolment: Enrolment,
  { ask, basis }: { readonly ask: EnrolmentAsk; readonly basis: EnrolmentBasis },
  act: Act,
): Result<Decided<Enrolment>, Problem> {
  const { action, reason } = ask;
  const from = stateOn(enrolment, act.today);
  const allowed = allowedEnrolmentActions(from);
  if (!allowed.includes(action)) return fail({ code: 'ILLEGAL_TRANSITION', from, action, allowed });
  if (isEditionOver(basis.edition)) return fail(ruleProblem('EDITION_NOT_OPEN', 'id'));
  if (checksOwnEnrolment(enrolment, action, act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
  const on = ask.on ?? act.today;
  if (on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  if (on < (enrolment.steps.at(-1)?.from ?? on)) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
  if (action === 'ADMIT' && on >= basis.edition.to) return fail(ruleProblem('INTERVAL_INVALID', 'on'));
  const to = stateAfter(action, basis);
  if (to === undefined) {
    return fail(
      basis.edition.state === 'OPEN' ? ruleProblem('QUOTA_FULL', 'id') : ruleProblem('EDITION_NOT_OPEN', 'id'),
    );
  }
  const state: Enrolment = {
    ...{ ...enrolment, version: enrolment.version + 1, state: to },
    steps: [...enrolment.steps, enrolmentStep({ state: to, from: on }, act, reason)],
    ...{ pauses: pausesAfter(enrolment, action, on), cover: coverAfter(enrolment, { action, day: on }, basis.edition) },
  };
  const before = { ...enrolment, steps: state.steps };
  const changes = changesBetween<Enrolment>(before, state, PERSONAL_ENROLMENT_FACTS);
  return succeed({ state, audit: { action: `${action}_ENROLMENT`, effectiveOn: on, reason, changes } });
}
