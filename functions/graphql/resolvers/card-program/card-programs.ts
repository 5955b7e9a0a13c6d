import { listCardPrograms } from '#services/card-program-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

export const cardPrograms: QueryResolvers['cardPrograms'] = (_root, { filter, first, after }, { ports, act }) => {
  const { regionCode } = filter;
  checkRegionFilter(ports, regionCode);
  return toConnection(['cardPrograms', filter], { first, after }, (page) =>
    listCardPrograms(ports, act, { regionCode, page }),
  );
};
