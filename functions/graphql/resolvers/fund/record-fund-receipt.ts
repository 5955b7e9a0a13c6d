import { findFundReceipt, recordFundReceipt as record } from '#services/change-fund.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const recordFundReceipt: MutationResolvers['recordFundReceipt'] = async (_root, { input }, { ports, act }) => {
  const { idempotencyKey, source, amount: fen, on } = input;
  const parsed = parseAll({
    programId: parseIdOf('Program', input.programId, 'programId'),
    giver: parseText(input.giver, { atMost: 100 }, 'giver'),
    reference: parseText(input.reference, { atMost: 64 }, 'reference'),
  });
  if (!parsed.ok) return refused('fundReceipt', parsed.failure);
  const { programId, giver, reference } = parsed.value;
  const terms = { source, giver, fen, on, reference };
  const result = await record(ports, act, { idempotencyKey, programId, terms });
  return toVisiblePayload('fundReceipt', result, (id) => findFundReceipt(ports, act, id));
};
