import { succeed } from '#domain/result.ts';
import { recordFundReceipt as record } from '#services/change-fund.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { toFundReceiptPayload } from './to-fund-receipt-payload.ts';

export const recordFundReceipt: MutationResolvers['recordFundReceipt'] = (_root, { input }, context) => {
  const { idempotencyKey, source, amount: fen, on } = input;
  const parsed = parseAll({
    programId: parseIdOf('Program', input.programId, 'programId'),
    giver: parseText(input.giver, { atMost: 100 }, 'giver'),
    reference: parseText(input.reference, { atMost: 64 }, 'reference'),
  });
  if (!parsed.ok) return toFundReceiptPayload(context, parsed, record);
  const { programId, giver, reference } = parsed.value;
  const terms = { source, giver, fen, on, reference };
  return toFundReceiptPayload(context, succeed({ idempotencyKey, programId, terms }), record);
};
