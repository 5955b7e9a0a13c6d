import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import { listOffers } from '#services/list-offers.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

export const offers: QueryResolvers['offers'] = (_root, { filter, first, after }, { ports, act }) => {
  const { cardProgramId, regionCode, category, merchantId, at } = filter;
  checkRegionFilter(ports, regionCode);
  return toConnection(['offers', filter], { first, after }, (page) =>
    listOffers(ports, act, {
      ...{ programId: cardProgramId as CardProgramId, regionCode, page },
      ...{ category: category ?? undefined, at: at ?? undefined },
      merchantId: (merchantId ?? undefined) as MerchantId | undefined,
    }),
  );
};
