import { succeed } from '#domain/result.ts';
import { openDisbursement as open } from '#services/fill-disbursement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseIdOf } from '../../parse-input.ts';
import { toDisbursementPayload } from './to-disbursement-payload.ts';

export const openDisbursement: MutationResolvers['openDisbursement'] = (_root, { input }, context) => {
  const { idempotencyKey } = input;
  const parsed = parseAll({
    editionId: parseIdOf('ProgramEdition', input.editionId, 'editionId'),
    code: parseCode(input.code, 'code'),
  });
  return toDisbursementPayload(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey }) : parsed, open);
};
