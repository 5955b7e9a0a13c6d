import { parseId } from '#domain/ids.ts';
import { listMerchants } from '#services/merchant-access.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

export const merchants: QueryResolvers['merchants'] = (_root, { filter, first, after }, { ports, act }) => {
  const { cardProgramId, regionCode } = filter;
  checkRegionFilter(ports, regionCode);
  const programId = parseId('CardProgram', cardProgramId);
  return toConnection(['merchants', filter], { first, after }, async (page) =>
    programId === undefined ? NO_ROWS : listMerchants(ports, act, { programId, regionCode, page }),
  );
};
