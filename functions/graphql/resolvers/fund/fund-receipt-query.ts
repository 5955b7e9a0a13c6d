import { parseId } from '#domain/ids.ts';
import { findFundReceipt } from '#services/change-fund.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const fundReceipt: QueryResolvers['fundReceipt'] = async (_root, { id: text }, { ports, act }) => {
  const id = parseId('FundReceipt', text);
  return id === undefined ? null : ((await findFundReceipt(ports, act, id)) ?? null);
};
