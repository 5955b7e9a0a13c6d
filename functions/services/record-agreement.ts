import type { Act } from '#domain/act.ts';
import { earlier } from '#domain/day.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { decideSignOffer } from '#domain/agreement/decide-bargaining.ts';
import { decideRecordAgreement, type AgreementTerms } from '#domain/agreement/decide-record.ts';
import type { AgreementId, UnionBodyId } from '#domain/ids.ts';
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

async function draftRecord(
  ports: Ports,
  act: Act,
  command: RecordAgreement,
): Promise<Result<Draft<Agreement>, Problem>> {
  const [body, begun] = await Promise.all([
    readBodyFor(ports, act, { id: command.unionBodyId, action: 'agreement:record' }),
    beginning(ports, command.unionBodyId, earlier(command.terms.from, act.today)),
  ]);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const decided = decideRecordAgreement(body, { ...command.terms, id: ports.ids.next('Agreement') }, act);
  if (!decided.ok) return decided;
  const save = { type: 'SAVE', noun: 'agreement', state: decided.value.state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, stillAs(body), ...begun]));
}

/** The same with the end of the offer that the agreement came of: one of the same body (NOT_FOUND), in the same write. */
async function draftSigning(
  ports: Ports,
  act: Act,
  { draft, offerId }: { readonly draft: Draft<Agreement>; readonly offerId: AgreementId },
): Promise<Result<Draft<Agreement>, Problem>> {
  const { state } = draft;
  const offer = await ports.agreements.read(offerId);
  if (offer?.unionBodyId !== state.unionBodyId) return fail(ruleProblem('NOT_FOUND', 'offerId'));
  if (state.signedOn == null) throw new Error(`The agreement ${state.id} came of an offer and was not signed.`);
  const signed = decideSignOffer(offer, { id: state.id, signedOn: state.signedOn }, act);
  if (!signed.ok) return signed;
  const save = { type: 'SAVE', noun: 'agreement', state: signed.value.state, readVersion: offer.version } as const;
  const audit = [...draft.audit, { subjectId: offer.id, facts: signed.value.audit }];
  return succeed({ state, writes: [...draft.writes, save], audit });
}

async function draft(ports: Ports, act: Act, command: RecordAgreement): Promise<Result<Draft<Agreement>, Problem>> {
  const { offerId = null } = command.terms;
  const recorded = await draftRecord(ports, act, command);
  return !recorded.ok || offerId === null ? recorded : draftSigning(ports, act, { draft: recorded.value, offerId });
}

/** Records an agreement of an open body of the caller's scope, and ends the bargaining over the offer it came of. */
export const recordAgreement = commandOf('recordAgreement', draft);
