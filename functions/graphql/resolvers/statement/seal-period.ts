import { findBank } from '#services/bank-access.ts';
import { sealPeriod as seal } from '#services/seal-period.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

export const sealPeriod: MutationResolvers['sealPeriod'] = async (_root, { input }, { ports, act }) => {
  const bankId = parseIdOf('Bank', input.bankId, 'bankId');
  if (!bankId.ok) return refused('sealedPeriod', bankId.failure);
  const { idempotencyKey, period } = input;
  const payload = toPayload('sealedPeriod', await seal(ports, act, { idempotencyKey, bankId: bankId.value, period }));
  // A repeated answer is withheld from a caller who may not see the bank any more.
  const isWithheld = payload.receipt?.replayed === true && (await findBank(ports, act, bankId.value)) === undefined;
  return isWithheld ? { ...payload, sealedPeriod: null } : payload;
};
