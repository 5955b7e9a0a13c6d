import type { Agreement } from '#domain/agreement/agreement.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { findAgreement } from '#services/list-agreements.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { AgreementTarget } from '#services/step-agreement.ts';
import type { RequestContext } from '../../context.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/** How long the texts of an agreement may be. */
export const AGREEMENT_TEXTS = { title: { atMost: 200 }, note: { atMost: 300 }, filing: { atMost: 64 } };

/** The agreement a change is about. */
export function parseAgreementTarget(input: {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}): Result<AgreementTarget, Problem> {
  const { idempotencyKey, expectedVersion } = input;
  const id = parseIdOf('Agreement', input.id, 'id');
  return id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion }) : id;
}

/** Runs a change of an agreement if its input could be read, and answers its payload. */
export async function toAgreementPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<Agreement>>,
): Promise<Payload<'agreement', Agreement>> {
  if (!command.ok) return refused('agreement', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('agreement', result, (id) => findAgreement(ports, act, id));
}
