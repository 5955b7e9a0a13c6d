import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import { decideCloseFacility } from '#domain/facility/decide-close.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { FacilityId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { readRowFor } from './body-row.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A facility that closes, and the first day it is closed. */
export interface CloseFacility {
  readonly idempotencyKey: string;
  readonly id: FacilityId;
  readonly expectedVersion: number;
  readonly closedOn: LocalDate;
}

async function draft(ports: Ports, act: Act, command: CloseFacility): Promise<Result<Draft<Facility>, Problem>> {
  const facility = await readRowFor(ports, act, {
    action: 'facility:record',
    expectedVersion: command.expectedVersion,
    read: () => ports.facilities.read(command.id),
    placeOf: ({ ownerId }: Facility) => ({ noun: 'facility', bodyId: ownerId }),
  });
  if (!facility.ok) return facility;
  const decided = decideCloseFacility(facility.value, command.closedOn, act);
  if (!decided.ok) return decided;
  const readVersion = facility.value.version;
  const save = { type: 'SAVE', noun: 'facility', state: decided.value.state, readVersion } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Closes a facility whose owner is in the caller's scope. */
export const closeFacility = commandOf('closeFacility', draft);
