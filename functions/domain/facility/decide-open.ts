import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Facility } from './facility.ts';

/** A facility to record, as the caller describes it, with the id it is to have. */
export type FacilityOpening = Omit<Facility, 'version' | 'ownerId' | 'closedOn'>;

/** The names of the windows, each once: as many as are counted. */
function checkWindows({ windows, windowNames = [] }: FacilityOpening): RuleProblem | undefined {
  if (windowNames.length === 0) return undefined;
  const fits =
    new Set(windowNames).size === windowNames.length && (windows ?? windowNames.length) === windowNames.length;
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'windowNames');
}

function checkCounts(opening: FacilityOpening): RuleProblem | undefined {
  const { count, serviceItems, windows, areaSquareMetres, costFen, costBound } = opening;
  if (count < 1) return ruleProblem('INPUT_INVALID', 'count');
  if (serviceItems !== null && serviceItems < 0) return ruleProblem('INPUT_INVALID', 'serviceItems');
  if (windows !== null && windows < 0) return ruleProblem('INPUT_INVALID', 'windows');
  if (areaSquareMetres?.startsWith('-') === true) return ruleProblem('INPUT_INVALID', 'areaSquareMetres');
  if (costFen !== null && costFen < 0) return ruleProblem('INPUT_INVALID', 'costFen');
  return costFen === null && costBound !== null ? ruleProblem('INPUT_INVALID', 'costBound') : undefined;
}

/**
 * Records a facility of an open body (BODY_CLOSED) that opened not after today, or on a day nobody recorded; it may be older
 * than its owner, and it outlives it. That its code is free is for the store to hold: CODE_TAKEN.
 */
export function decideOpenFacility(
  owner: UnionBody,
  opening: FacilityOpening,
  act: Act,
): Result<Decided<Facility>, RuleProblem> {
  if (!isOpen(owner)) return fail(ruleProblem('BODY_CLOSED', 'ownerId'));
  if (opening.openedOn !== null && opening.openedOn > act.today) {
    return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'openedOn'));
  }
  const problem = checkCounts(opening) ?? checkWindows(opening);
  if (problem !== undefined) return fail(problem);
  const state: Facility = { ...opening, version: 1, ownerId: owner.id, closedOn: null };
  const effectiveOn = state.openedOn ?? act.today;
  const changes = changesBetween<Facility>({}, state);
  return succeed({ state, audit: { action: 'OPEN_FACILITY', effectiveOn, reason: null, changes } });
}
