import { parseId } from '#domain/ids.ts';
import { findDiscount } from '#services/discount-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const discount: QueryResolvers['discount'] = async (_root, args, { ports, act }) => {
  const id = parseId('Discount', args.id);
  return id === undefined ? null : ((await findDiscount(ports, act, id)) ?? null);
};
