import { UNKNOWN_START } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from '#services/ports.ts';
import { stepUnionBody } from '#services/step-union-body.ts';
import type { JobActs, ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';

/** A body and the row it is to be as. */
export interface RowOfBody {
  readonly body: UnionBody;
  readonly parsed: ParsedRow<BodyRow>;
}

async function submit(
  ports: Ports,
  { sender }: JobActs,
  { body, parsed }: RowOfBody,
): Promise<Result<UnionBody, Problem>> {
  const effectiveOn = parsed.row.founding.foundedOn ?? UNKNOWN_START;
  const step = { name: 'SUBMIT', reason: null, effectiveOn } as const;
  const target = { id: body.id, expectedVersion: body.version, idempotencyKey: `${parsed.key}:submit` };
  const result = await stepUnionBody(ports, sender, { ...target, ...step });
  return result.ok ? succeed(result.value.state) : result;
}

async function approve(
  ports: Ports,
  { starter }: JobActs,
  { body, parsed }: RowOfBody,
): Promise<Result<UnionBody, Problem>> {
  const { founding, approvalDocument } = parsed.row;
  const step = { name: 'APPROVE', reason: null, effectiveOn: founding.foundedOn ?? UNKNOWN_START } as const;
  const target = { id: body.id, expectedVersion: body.version, idempotencyKey: `${parsed.key}:approve` };
  const result = await stepUnionBody(ports, starter, { ...target, ...step, approvalDocument });
  return result.ok ? succeed(result.value.state) : result;
}

/**
 * Takes a body the steps that lead to the state of its row, dated as its founding: submitted by who sent the file, approved
 * by who started the job. A body that is there or further stays.
 */
export async function bringToState(ports: Ports, acts: JobActs, of: RowOfBody): Promise<Result<UnionBody, Problem>> {
  const { state } = of.parsed.row;
  let body = of.body;
  if (body.state === 'PREPARING' && state !== 'PREPARING') {
    const submitted = await submit(ports, acts, { ...of, body });
    if (!submitted.ok) return submitted;
    body = submitted.value;
  }
  if (body.state !== 'PENDING_APPROVAL' || state !== 'ACTIVE') return succeed(body);
  return approve(ports, acts, { ...of, body });
}
