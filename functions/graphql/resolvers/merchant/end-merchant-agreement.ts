import { endMerchantAgreement as end } from '#services/change-merchant.ts';
import { findMerchant } from '#services/merchant-access.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const endMerchantAgreement: MutationResolvers['endMerchantAgreement'] = async (
  _root,
  { input },
  { ports, act },
) => {
  const id = parseIdOf('Merchant', input.id, 'id');
  if (!id.ok) return refused('merchant', id.failure);
  const { idempotencyKey, expectedVersion, number, to } = input;
  const result = await end(ports, act, { idempotencyKey, id: id.value, expectedVersion, end: { number, to } });
  return toVisiblePayload('merchant', result, (found) => findMerchant(ports, act, found));
};
