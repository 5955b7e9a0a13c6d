import type { Act } from '#domain/act.ts';
import type { Activity, ActivityDetails, ActivityFacts } from '#domain/activity/activity.ts';
import { decidePlanActivity } from '#domain/activity/decide-plan.ts';
import type { FacilityId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkPlace } from './check-place.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { findFacility } from './list-facilities.ts';
import type { Ports } from './ports.ts';
import { refuseProgram } from './program-named.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Where an activity takes place, as it is told: in a facility, or in a division. */
export interface ToldPlace {
  readonly facilityId: FacilityId | null;
  readonly location: string | null;
  readonly regionCode: RegionCode | null;
}

/** The facts of an activity as they are told. */
export type ToldActivity = Omit<ActivityFacts, 'facilityId' | 'location' | 'regionCode'>;

/** An activity of a body. */
export interface PlanActivity {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly place: ToldPlace;
  readonly facts: ToldActivity;
  readonly details: ActivityDetails;
}

/**
 * The place of an activity: a facility that the caller sees (NOT_FOUND) and its division, or a division that is one
 * (REGION_UNKNOWN). One of the two is named, not both (INPUT_INVALID).
 */
export async function settlePlace(
  ports: Ports,
  act: Act,
  { facilityId, location, regionCode }: ToldPlace,
): Promise<Result<Pick<ActivityFacts, 'facilityId' | 'location' | 'regionCode'>, Problem>> {
  if ((facilityId === null) === (regionCode === null)) return fail(ruleProblem('INPUT_INVALID', 'regionCode'));
  if (facilityId !== null) {
    const facility = await findFacility(ports, act, facilityId);
    if (facility === undefined) return fail(ruleProblem('NOT_FOUND', 'facilityId'));
    if (facility.closedOn !== null) return fail(ruleProblem('FACILITY_CLOSED', 'facilityId'));
    return succeed({ facilityId, location, regionCode: facility.regionCode });
  }
  if (regionCode === null) return fail(ruleProblem('INPUT_INVALID', 'regionCode'));
  const problem = checkPlace(ports, act, regionCode);
  return problem === undefined ? succeed({ facilityId, location, regionCode }) : fail(problem);
}

async function draft(ports: Ports, act: Act, command: PlanActivity): Promise<Result<Draft<Activity>, Problem>> {
  const { unionBodyId, place, facts, details } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'activity:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const settled = await settlePlace(ports, act, place);
  if (!settled.ok) return settled;
  const problem = await refuseProgram(ports, act, facts.programId);
  if (problem !== undefined) return fail(problem);
  const plan = { id: ports.ids.next('Activity'), body, facts: { ...facts, ...settled.value }, details };
  const decided = decidePlanActivity(plan, act);
  if (!decided.ok) return decided;
  const save = { type: 'SAVE', noun: 'activity', state: decided.value.state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, stillAs(body)]));
}

/** Plans an activity of an open body in the caller's scope. */
export const planActivity = commandOf('planActivity', draft);
