import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { rowOf } from '../body-row.ts';
import type { LocalDate } from '../day.ts';
import type { VolunteerId } from '../ids.ts';
import { holdsOn } from '../interval.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import {
  PERSONAL_VOLUNTEER_FACTS,
  type Volunteer,
  type VolunteerPerson,
  type VolunteerRole,
  type VolunteerService,
} from './volunteer.ts';

/** The most roles and records of service of one volunteer. */
const MOST_ROLES = 50;
const MOST_SERVICES = 1000;
const MINUTES_PER_DAY = 1440;

/** What a decision on a volunteer comes to. */
export type VolunteerDecision = Result<Decided<Volunteer>, Problem>;

function changed(
  before: Volunteer,
  facts: Partial<Volunteer>,
  { action, on }: { readonly action: string; readonly on: LocalDate },
): VolunteerDecision {
  const state: Volunteer = { ...before, ...facts, version: before.version + 1 };
  const changes = changesBetween<Volunteer>(before, state, PERSONAL_VOLUNTEER_FACTS);
  return succeed({ state, audit: { action, effectiveOn: on, reason: null, changes } });
}

/** Registers a volunteer with an open body (BODY_CLOSED). That a member is one there once is for the store to hold: SECOND_VOLUNTEER. */
export function decideRegisterVolunteer(
  { id, body, person }: { readonly id: VolunteerId; readonly body: UnionBody; readonly person: VolunteerPerson },
  act: Act,
): VolunteerDecision {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const state: Volunteer = { id, version: 1, ...rowOf(body), person, roles: [], services: [] };
  const changes = changesBetween<Volunteer>({}, state, PERSONAL_VOLUNTEER_FACTS);
  return succeed({ state, audit: { action: 'REGISTER', effectiveOn: act.today, reason: null, changes } });
}

/** Lets a volunteer take a role from a day that is not ahead (EFFECTIVE_DATE_IN_FUTURE), unless it holds it already (ROLE_HELD). */
export function decideTakeRole(
  volunteer: Volunteer,
  { name, from }: { readonly name: string; readonly from: LocalDate },
  act: Act,
): VolunteerDecision {
  const { roles } = volunteer;
  if (from > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  const isHeld = roles.some((role) => role.name === name && (role.to === null || role.to > from));
  if (isHeld) return fail(ruleProblem('ROLE_HELD', 'name'));
  if (roles.length >= MOST_ROLES) return fail(ruleProblem('LIST_FULL', 'id'));
  const role: VolunteerRole = { number: roles.length + 1, name, from, to: null };
  return changed(volunteer, { roles: [...roles, role] }, { action: 'TAKE_ROLE', on: from });
}

const hasRoleOn = (roles: readonly VolunteerRole[], day: LocalDate): boolean =>
  roles.some((role) => holdsOn(role, day));

/**
 * Ends a role that holds (TERM_ENDED), on a day not ahead (EFFECTIVE_DATE_IN_FUTURE) and not before it began (INTERVAL_INVALID):
 * `to` is the first day on which it holds no more. EFFECTIVE_DATE_BEFORE_LAST where service would be left without a role.
 */
export function decideEndRole(
  volunteer: Volunteer,
  { number, to }: { readonly number: number; readonly to: LocalDate },
  act: Act,
): VolunteerDecision {
  const { roles, services } = volunteer;
  const ended = roles.find((role) => role.number === number);
  if (ended === undefined) return fail(ruleProblem('NOT_FOUND', 'number'));
  if (ended.to !== null) return fail(ruleProblem('TERM_ENDED', 'number'));
  if (to > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'to'));
  if (to < ended.from) return fail(ruleProblem('INTERVAL_INVALID', 'to'));
  const next = roles.map((role) => (role.number === number ? { ...role, to } : role));
  const isLeft = services.some(({ state, on }) => state !== 'REFUSED' && !hasRoleOn(next, on));
  if (isLeft) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'to'));
  return changed(volunteer, { roles: next }, { action: 'END_ROLE', on: to });
}

/** Time as it is recorded. */
export type GivenService = Pick<VolunteerService, 'on' | 'activity' | 'minutes'>;

function refuseService({ roles, services }: Volunteer, { on, activity, minutes }: GivenService): Problem | undefined {
  if (!hasRoleOn(roles, on)) return ruleProblem('SERVICE_WITHOUT_ROLE', 'on');
  const sameDay = services.filter((service) => service.on === on && service.state !== 'REFUSED');
  if (sameDay.some((service) => service.activity === activity)) return ruleProblem('SERVICE_TWICE', 'activity');
  const before = sameDay.reduce((sum, service) => sum + service.minutes, 0);
  const fits = minutes >= 1 && before + minutes <= MINUTES_PER_DAY;
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'minutes');
}

/**
 * Records time given on a day not ahead (EFFECTIVE_DATE_IN_FUTURE) on which the volunteer held a role (SERVICE_WITHOUT_ROLE),
 * once per activity and day (SERVICE_TWICE), of one day no more than it has (INPUT_INVALID). LIST_FULL past 1,000.
 */
export function decideRecordService(volunteer: Volunteer, given: GivenService, act: Act): VolunteerDecision {
  const { services } = volunteer;
  if (given.on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  const problem = refuseService(volunteer, given);
  if (problem !== undefined) return fail(problem);
  if (services.length >= MOST_SERVICES) return fail(ruleProblem('LIST_FULL', 'id'));
  const service: VolunteerService = {
    ...{ ...given, number: services.length + 1, state: 'RECORDED' },
    ...{ by: act.caller.id, recordedAt: act.now, decidedBy: null },
  };
  return changed(volunteer, { services: [...services, service] }, { action: 'RECORD_SERVICE', on: given.on });
}

/** Confirms recorded time or refuses it, once (SERVICE_DECIDED), by another than recorded it (APPROVE_OWN). */
export function decideService(
  volunteer: Volunteer,
  { number, confirm }: { readonly number: number; readonly confirm: boolean },
  act: Act,
): VolunteerDecision {
  const asked = volunteer.services.find((service) => service.number === number);
  if (asked === undefined) return fail(ruleProblem('NOT_FOUND', 'number'));
  if (asked.state !== 'RECORDED') return fail(ruleProblem('SERVICE_DECIDED', 'number'));
  if (asked.by === act.caller.id) return fail(ruleProblem('APPROVE_OWN', 'number'));
  const state = confirm ? 'CONFIRMED' : 'REFUSED';
  const decided: VolunteerService = { ...asked, state, decidedBy: act.caller.id };
  const services = volunteer.services.map((service) => (service.number === number ? decided : service));
  return changed(volunteer, { services }, { action: confirm ? 'CONFIRM_SERVICE' : 'REFUSE_SERVICE', on: act.today });
}
