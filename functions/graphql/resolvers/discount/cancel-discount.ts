import { cancelDiscount as cancel } from '#services/settle-discount.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toDiscountPayload } from './to-discount-payload.ts';

export const cancelDiscount: MutationResolvers['cancelDiscount'] = async (_root, { input }, context) => {
  const id = parseIdOf('Discount', input.id, 'id');
  if (!id.ok) return refused('discount', id.failure);
  return toDiscountPayload(await cancel(context.ports, context.act, { ...input, id: id.value }), context);
};
