import { confirmDiscount as confirm } from '#services/settle-discount.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toDiscountPayload } from './to-discount-payload.ts';

export const confirmDiscount: MutationResolvers['confirmDiscount'] = async (_root, { input }, context) => {
  const id = parseIdOf('Discount', input.id, 'id');
  if (!id.ok) return refused('discount', id.failure);
  const { idempotencyKey, expectedVersion, transactionId = null } = input;
  const command = { idempotencyKey, id: id.value, expectedVersion, transactionId };
  return toDiscountPayload(await confirm(context.ports, context.act, command), context);
};
