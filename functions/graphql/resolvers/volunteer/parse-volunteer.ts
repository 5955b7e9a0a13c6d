import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { Volunteer } from '#domain/volunteer/volunteer.ts';
import type { VolunteerTarget } from '#services/change-volunteer.ts';
import { findVolunteer } from '#services/visiting-access.ts';
import type { RequestContext } from '../../context.ts';
import { parseIdOf } from '../../parse-input.ts';
import type { Payload } from '../../payload.ts';
import { runChange, type ChangeOf } from '../../run-change.ts';

/** What every change of a volunteer names. */
interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The volunteer a change is about. */
export function parseVolunteerTarget(input: TargetInput): Result<VolunteerTarget, Problem> {
  const { idempotencyKey, id, expectedVersion } = input;
  const parsed = parseIdOf('Volunteer', id, 'id');
  return parsed.ok ? succeed({ idempotencyKey, id: parsed.value, expectedVersion }) : parsed;
}

/** Runs a change of a volunteer if its input could be read, and answers its payload. */
export function changeVolunteer<Command>(
  context: RequestContext,
  command: Result<Command, Problem>,
  run: ChangeOf<'volunteer', Command, Volunteer>['run'],
): Promise<Payload<'volunteer', Volunteer>> {
  return runChange(context, command, { name: 'volunteer', run, find: findVolunteer });
}
