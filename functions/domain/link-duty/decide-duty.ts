import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { rowOf } from '../body-row.ts';
import type { LocalDate } from '../day.ts';
import type { LinkDutyId } from '../ids.ts';
import { holdsOn } from '../interval.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isBeforeFounding } from '../union-body/standing.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import { PERSONAL_DUTY_FACTS, type LinkCadre, type LinkDuty, type LinkTarget, type LinkVisit } from './link-duty.ts';

/** The most base unions that one cadre guides by a duty. */
export const MOST_BODIES = 20;
/** The most visits of a duty: one a month for more than 30 years. */
const MOST_VISITS = 400;

/** A duty to assign. */
export interface DutySetup {
  readonly id: LinkDutyId;
  readonly body: UnionBody;
  readonly cadre: LinkCadre;
  readonly target: LinkTarget;
  readonly from: LocalDate;
}

/** What a decision on a duty comes to. */
type DutyDecision = Result<Decided<LinkDuty>, Problem>;

function refuseTarget(target: LinkTarget): Problem | undefined {
  if (target.kind !== 'UNION_BODIES') return undefined;
  const { length } = target.unionBodyIds;
  const fits = length >= 1 && length <= MOST_BODIES && new Set(target.unionBodyIds).size === length;
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'target');
}

/**
 * Links a cadre to whom it visits, for an open body (BODY_CLOSED), from a day that is not ahead (EFFECTIVE_DATE_IN_FUTURE) nor
 * before the body's founding (BACKDATE_BEFORE_BODY_FOUNDED). That it is not linked so already is for the store to hold:
 * SECOND_OPEN_DUTY.
 */
export function decideAssignDuty({ id, body, cadre, target, from }: DutySetup, act: Act): DutyDecision {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  if (from > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  if (isBeforeFounding(body, from)) return fail(ruleProblem('BACKDATE_BEFORE_BODY_FOUNDED', 'from'));
  const problem = refuseTarget(target);
  if (problem !== undefined) return fail(problem);
  const state: LinkDuty = { id, version: 1, ...rowOf(body), cadre, target, from, to: null, visits: [] };
  const changes = changesBetween<LinkDuty>({}, state, PERSONAL_DUTY_FACTS);
  return succeed({ state, audit: { action: 'ASSIGN', effectiveOn: from, reason: null, changes } });
}

/** Records a visit on a day of the duty (VISIT_OUTSIDE_DUTY) that is not ahead (EFFECTIVE_DATE_IN_FUTURE). LIST_FULL past 400. */
export function decideRecordVisit(
  duty: LinkDuty,
  visit: Pick<LinkVisit, 'on' | 'found' | 'followUp'>,
  act: Act,
): DutyDecision {
  if (visit.on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  if (!holdsOn(duty, visit.on)) return fail(ruleProblem('VISIT_OUTSIDE_DUTY', 'on'));
  if (duty.visits.length >= MOST_VISITS) return fail(ruleProblem('LIST_FULL', 'id'));
  const facts = { number: duty.visits.length + 1, recordedAt: act.now, by: act.caller.id };
  const state: LinkDuty = { ...duty, version: duty.version + 1, visits: [...duty.visits, { ...visit, ...facts }] };
  const changes = changesBetween<LinkDuty>(duty, state, PERSONAL_DUTY_FACTS);
  return succeed({ state, audit: { action: 'VISIT', effectiveOn: visit.on, reason: null, changes } });
}

/**
 * Ends a duty once (DUTY_ENDED), on a day that is not ahead (EFFECTIVE_DATE_IN_FUTURE), before it began (INTERVAL_INVALID) nor
 * before a visit (EFFECTIVE_DATE_BEFORE_LAST): `to` is the first day on which it holds no more.
 */
export function decideEndDuty(duty: LinkDuty, to: LocalDate, act: Act): DutyDecision {
  if (duty.to !== null) return fail(ruleProblem('DUTY_ENDED', 'id'));
  if (to > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'to'));
  if (to < duty.from) return fail(ruleProblem('INTERVAL_INVALID', 'to'));
  if (duty.visits.some(({ on }) => on >= to)) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'to'));
  const state: LinkDuty = { ...duty, version: duty.version + 1, to };
  const changes = changesBetween<LinkDuty>(duty, state, PERSONAL_DUTY_FACTS);
  return succeed({ state, audit: { action: 'END', effectiveOn: to, reason: null, changes } });
}
