import type { Act } from '#domain/act.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { decideEndAgreement } from '#domain/agreement/decide-end.ts';
import type { LocalDate } from '#domain/day.ts';
import type { AgreementId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { readRowFor } from './body-row.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An agreement that ends on the first day it no longer holds. */
export interface EndAgreement {
  readonly idempotencyKey: string;
  readonly id: AgreementId;
  readonly expectedVersion: number;
  readonly to: LocalDate;
}

async function draft(ports: Ports, act: Act, command: EndAgreement): Promise<Result<Draft<Agreement>, Problem>> {
  const agreement = await readRowFor(ports, act, {
    action: 'agreement:record',
    expectedVersion: command.expectedVersion,
    read: () => ports.agreements.read(command.id),
    placeOf: ({ unionBodyId }: Agreement) => ({ noun: 'agreement', bodyId: unionBodyId }),
  });
  if (!agreement.ok) return agreement;
  const decided = decideEndAgreement(agreement.value, command.to, act);
  if (!decided.ok) return decided;
  const readVersion = agreement.value.version;
  const save = { type: 'SAVE', noun: 'agreement', state: decided.value.state, readVersion } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Ends an agreement in the caller's scope before its last day. */
export const endAgreement = commandOf('endAgreement', draft);
