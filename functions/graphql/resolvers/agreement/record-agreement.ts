import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { recordAgreement as record, type RecordAgreement } from '#services/record-agreement.ts';
import type { MutationResolvers, RecordAgreementInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { AGREEMENT_TEXTS, toAgreementPayload } from './to-agreement-payload.ts';

function parseTerms(input: RecordAgreementInput): Result<RecordAgreement, Problem> {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    title: parseText(input.title, AGREEMENT_TEXTS.title, 'title'),
    offerId: input.offerId == null ? succeed(null) : parseIdOf('Agreement', input.offerId, 'offerId'),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, title, offerId } = parsed.value;
  const { idempotencyKey, kind, unitsCovered, workersCovered, riseBasisPoints = null, from, to = null } = input;
  const { congress = null, signedOn = null } = input;
  const signing = { offerId, congress, signedOn };
  const terms = { kind, title, unitsCovered, workersCovered, riseBasisPoints, from, to, ...signing };
  return succeed({ idempotencyKey, unionBodyId, terms });
}

export const recordAgreement: MutationResolvers['recordAgreement'] = (_root, { input }, context) =>
  toAgreementPayload(context, parseTerms(input), record);
