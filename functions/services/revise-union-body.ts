import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { decideRevise, type Revision } from '#domain/union-body/decide-revise.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { draftOf, readTarget, type BodyTarget } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Facts of a body to change. */
export interface ReviseUnionBody extends BodyTarget {
  readonly idempotencyKey: string;
  readonly revision: Revision;
}

async function draft(ports: Ports, act: Act, command: ReviseUnionBody): Promise<Result<Draft<UnionBody>, Problem>> {
  const target = await readTarget(ports, act, { ...command, action: 'unionBody:revise' });
  if (!target.ok) return target;
  const decided = decideRevise(target.value, command.revision, act);
  return decided.ok ? succeed(draftOf(target.value, decided.value)) : decided;
}

/** Changes facts of a body; a new credit code is taken in the same write (CREDIT_CODE_TAKEN). */
export const reviseUnionBody = commandOf('reviseUnionBody', draft);
