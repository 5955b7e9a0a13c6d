import { recordMerchantAgreement as record } from '#services/change-merchant.ts';
import { findMerchant } from '#services/merchant-access.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const recordMerchantAgreement: MutationResolvers['recordMerchantAgreement'] = async (
  _root,
  { input },
  { ports, act },
) => {
  const id = parseIdOf('Merchant', input.id, 'id');
  if (!id.ok) return refused('merchant', id.failure);
  const { idempotencyKey, expectedVersion, from, to = null } = input;
  const command = { idempotencyKey, id: id.value, expectedVersion, agreement: { from, to } };
  const result = await record(ports, act, command);
  return toVisiblePayload('merchant', result, (found) => findMerchant(ports, act, found));
};
