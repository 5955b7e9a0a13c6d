import { parseId } from '#domain/ids.ts';
import { listFacilities, type FacilityPlace } from '#services/list-facilities.ts';
import type { FacilityFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

const ONE_PLACE = {
  zh: 'ownerId 与 regionCode 须且只能填一项。',
  en: 'Name exactly one of ownerId and regionCode.',
};

/** The one place a filter names; undefined when it names an id that is none of ours. */
function placeOf({ ownerId, regionCode }: FacilityFilter): FacilityPlace | undefined {
  if (ownerId != null && regionCode == null) {
    const id = parseId('UnionBody', ownerId);
    return id === undefined ? undefined : { kind: 'OWNER', ownerId: id };
  }
  if (regionCode == null || ownerId != null) throw badInput(ONE_PLACE, 'filter');
  return { kind: 'REGION', regionCode };
}

export const facilities: QueryResolvers['facilities'] = (_root, { filter, first, after }, { ports, act }) => {
  const place = placeOf(filter);
  checkRegionFilter(ports, filter.regionCode);
  return toConnection(['facilities', filter], { first, after }, async (page) => {
    if (place === undefined) return { items: [], hasMore: false, end: undefined };
    return listFacilities(ports, act, { place, kind: filter.kind ?? null, page });
  });
};
