import type { Act } from '#domain/act.ts';
import { decideOpenFacility, type FacilityOpening } from '#domain/facility/decide-open.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkPlace } from './check-place.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A facility of a body, in any region. */
export interface OpenFacility {
  readonly idempotencyKey: string;
  readonly ownerId: UnionBodyId;
  readonly opening: Omit<FacilityOpening, 'id'>;
}

async function draft(ports: Ports, act: Act, command: OpenFacility): Promise<Result<Draft<Facility>, Problem>> {
  const owner = await readBodyFor(ports, act, { id: command.ownerId, action: 'facility:record' });
  if (owner === undefined) return fail(ruleProblem('NOT_FOUND', 'ownerId'));
  const place = checkPlace(ports, act, command.opening.regionCode);
  if (place !== undefined) return fail(place);
  const decided = decideOpenFacility(owner, { ...command.opening, id: ports.ids.next('Facility') }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const marker = { space: 'FACILITY_CODE', name: state.code } as const;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'facility', state, readVersion: 0 },
    { type: 'CLAIM', marker, ownerId: state.id, taken: ruleProblem('CODE_TAKEN', 'code') },
    stillAs(owner),
  ];
  return succeed(draftChange(decided.value, writes));
}

/** Records a facility of an open body of the caller's scope; its code is taken for good in the same write. */
export const openFacility = commandOf('openFacility', draft);
