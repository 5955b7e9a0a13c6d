import { parseId } from '#domain/ids.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import { listOffers } from '#services/list-offers.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

export const offers: QueryResolvers['offers'] = (_root, { filter, first, after }, { ports, act }) => {
  const { regionCode, category, at } = filter;
  checkRegionFilter(ports, regionCode);
  const programId = parseId('CardProgram', filter.cardProgramId);
  const merchantId = filter.merchantId == null ? undefined : parseId('Merchant', filter.merchantId);
  const isNobodys = programId === undefined || (filter.merchantId != null && merchantId === undefined);
  return toConnection(['offers', filter], { first, after }, async (page) => {
    if (isNobodys) return NO_ROWS;
    const narrowing = { category: category ?? undefined, merchantId, at: at ?? undefined };
    return listOffers(ports, act, { programId, regionCode, page, ...narrowing });
  });
};
