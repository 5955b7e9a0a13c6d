import { reevaluateTransaction as reevaluate } from '#services/reevaluate-transaction.ts';
import { findTransaction } from '#services/transaction-access.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

const REASON = { atMost: 500 };

export const reevaluateTransaction: MutationResolvers['reevaluateTransaction'] = async (_root, { input }, context) => {
  const { ports, act } = context;
  const parsed = parseAll({
    bankId: parseIdOf('Bank', input.bankId, 'bankId'),
    reason: parseText(input.reason, REASON, 'reason'),
  });
  if (!parsed.ok) return refused('bankTransaction', parsed.failure);
  const { idempotencyKey, transactionId } = input;
  const name = { bankId: parsed.value.bankId, transactionId };
  const result = await reevaluate(ports, act, { idempotencyKey, ...name, reason: parsed.value.reason });
  const payload = toPayload('bankTransaction', result);
  // A repeated answer is withheld from a caller who may not see the transaction any more.
  const isWithheld = payload.receipt?.replayed === true && (await findTransaction(ports, act, name)) === undefined;
  return isWithheld ? { ...payload, bankTransaction: null } : payload;
};
