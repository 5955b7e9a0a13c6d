import type { Facility } from '#domain/facility/facility.ts';
import type { FacilityId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix } from '#domain/region/region-code.ts';
import type { Facilities } from '#services/ports.ts';
import type { ItemKey, ItemLoader } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { facilityEntity } from './facility-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById, stateIn } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';

const keyOf = (id: FacilityId): ItemKey => facilityEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of facilities for one request. */
export function createFacilities(table: TableClient, loader: ItemLoader): Facilities {
  return {
    ...readById<FacilityId, Facility>(table, loader, keyOf),
    ofOwner: (ownerId, request) =>
      readSlice(table, rangeOf(facilityEntity.query.byOwner({ ownerId }).params()), request, stateIn<Facility>),
    inRegion: (region, request) => {
      const rangeIn = (province: string) =>
        rangeOf(
          facilityEntity.query
            .byRegion({ province })
            .begins({ regionCode: subtreePrefix(region) })
            .params(),
        );
      if (region === NATION_CODE) return readAcrossProvinces(table, rangeIn, request, stateIn<Facility>);
      return readSlice(table, rangeIn(provinceOf(region)), request, stateIn<Facility>);
    },
  };
}
