import type { LinkDuty } from '#domain/link-duty/link-duty.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { DutyTarget } from '#services/change-link-duty.ts';
import { findLinkDuty } from '#services/visiting-access.ts';
import type { RequestContext } from '../../context.ts';
import { parseIdOf } from '../../parse-input.ts';
import type { Payload } from '../../payload.ts';
import { runChange, type ChangeOf } from '../../run-change.ts';

/** What every change of a duty names. */
interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The duty a change is about. */
export function parseDutyTarget({ idempotencyKey, id, expectedVersion }: TargetInput): Result<DutyTarget, Problem> {
  const parsed = parseIdOf('LinkDuty', id, 'id');
  return parsed.ok ? succeed({ idempotencyKey, id: parsed.value, expectedVersion }) : parsed;
}

/** Runs a change of a duty if its input could be read, and answers its payload. */
export function changeDuty<Command>(
  context: RequestContext,
  command: Result<Command, Problem>,
  run: ChangeOf<'linkDuty', Command, LinkDuty>['run'],
): Promise<Payload<'linkDuty', LinkDuty>> {
  return runChange(context, command, { name: 'linkDuty', run, find: findLinkDuty });
}
