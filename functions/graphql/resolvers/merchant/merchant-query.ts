import { parseId } from '#domain/ids.ts';
import { findMerchant } from '#services/merchant-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const merchant: QueryResolvers['merchant'] = async (_root, args, { ports, act }) => {
  const id = parseId('Merchant', args.id);
  return id === undefined ? null : ((await findMerchant(ports, act, id)) ?? null);
};
