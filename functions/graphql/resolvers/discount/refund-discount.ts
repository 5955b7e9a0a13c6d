import { refundDiscount as refund } from '#services/settle-discount.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toDiscountPayload } from './to-discount-payload.ts';

export const refundDiscount: MutationResolvers['refundDiscount'] = async (_root, { input }, context) => {
  const id = parseIdOf('Discount', input.id, 'id');
  if (!id.ok) return refused('discount', id.failure);
  const { idempotencyKey, expectedVersion, amount: amountFen } = input;
  const command = { idempotencyKey, id: id.value, expectedVersion, amountFen };
  return toDiscountPayload(await refund(context.ports, context.act, command), context);
};
