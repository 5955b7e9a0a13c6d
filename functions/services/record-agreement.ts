import type { Act } from '#domain/act.ts';
import { earlier } from '#domain/day.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { decideRecordAgreement, type AgreementTerms } from '#domain/agreement/decide-record.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { beginning } from './draft-body-change.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An agreement that a body concluded. */
export interface RecordAgreement {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly terms: Omit<AgreementTerms, 'id'>;
}

async function draft(ports: Ports, act: Act, command: RecordAgreement): Promise<Result<Draft<Agreement>, Problem>> {
  const [body, begun] = await Promise.all([
    readBodyFor(ports, act, { id: command.unionBodyId, action: 'agreement:record' }),
    beginning(ports, command.unionBodyId, earlier(command.terms.from, act.today)),
  ]);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const decided = decideRecordAgreement(body, { ...command.terms, id: ports.ids.next('Agreement') });
  if (!decided.ok) return decided;
  const save = { type: 'SAVE', noun: 'agreement', state: decided.value.state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, stillAs(body), ...begun]));
}

/** Records an agreement of an open body of the caller's scope. */
export const recordAgreement = commandOf('recordAgreement', draft);
