import type { Facility } from '#domain/facility/facility.ts';
import type { FacilityId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix } from '#domain/region/region-code.ts';
import type { Facilities } from '#services/ports/bodies.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { facilityEntity } from './facility-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Facility => readState(item) as Facility;
const keyOf = (id: FacilityId): ItemKey => facilityEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of facilities for one request. */
export function createFacilities(table: TableClient, loader: ItemLoader): Facilities {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    ofOwner: (ownerId, request) =>
      readSlice(table, { ...rangeOf(facilityEntity.query.byOwner({ ownerId }).params()), parse: stateIn }, request),
    inRegion: (region, request) => {
      const regionCode = subtreePrefix(region);
      const readIn = (province: string, part: SliceRequest): Promise<Slice<Facility>> => {
        const range = rangeOf(facilityEntity.query.byRegion({ province }).begins({ regionCode }).params());
        return readSlice(table, { ...range, parse: stateIn }, part);
      };
      if (region === NATION_CODE) return readAcrossProvinces(readIn, request);
      return readIn(provinceOf(region), request);
    },
  };
}
