import { listBanks } from '#services/bank-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

export const banks: QueryResolvers['banks'] = (_root, { filter, first, after }, { ports, act }) => {
  const { regionCode } = filter;
  checkRegionFilter(ports, regionCode);
  return toConnection(['banks', filter], { first, after }, (page) => listBanks(ports, act, { regionCode, page }));
};
