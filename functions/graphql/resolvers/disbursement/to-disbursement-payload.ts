import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findDisbursement, type DisbursementTarget } from '#services/disbursement-access.ts';
import { CLAIMS_PER_CHANGE } from '#services/fill-disbursement.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';
import { parseEach } from '../program/parse-program.ts';

/** Runs a change of a batch if its input could be read, and answers its payload. */
export async function toDisbursementPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<Disbursement>>,
): Promise<Payload<'disbursement', Disbursement>> {
  if (!command.ok) return refused('disbursement', command.failure);
  const result = await run(ports, act, command.value);
  return toVisiblePayload('disbursement', result, (id) => findDisbursement(ports, act, id));
}

/** The batch a change is about. */
export function parseDisbursementTarget(input: {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}): Result<DisbursementTarget, Problem> {
  const { idempotencyKey, expectedVersion } = input;
  const id = parseIdOf('Disbursement', input.id, 'id');
  return id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion }) : id;
}

/** Claims that go into a batch or out of it, each once. */
export function parseClaimIds(texts: readonly string[]): Result<readonly ClaimId[], Problem> {
  const path = 'claimIds';
  const isList = texts.length > 0 && new Set(texts).size === texts.length;
  if (!isList) return fail(ruleProblem('INPUT_INVALID', path));
  return parseEach(texts, { most: CLAIMS_PER_CHANGE, path }, (text) => parseIdOf('Claim', text, path));
}
