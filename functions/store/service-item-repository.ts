import type { FacilityId, ServiceItemId } from '#domain/ids.ts';
import type { ServiceItem } from '#domain/service-item/service-item.ts';
import type { ServiceItems } from '#services/ports/service-items.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readWhole } from './read-whole.ts';
import { serviceItemEntity } from './service-item-entity.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): ServiceItem => readState(item) as ServiceItem;
const keyOf = (id: ServiceItemId): ItemKey => serviceItemEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function listingOf(facilityId: FacilityId, prefix: string): Listing<ServiceItem> {
  const range = rangeOf(serviceItemEntity.query.byFacility({ facilityId }).params());
  return { ...range, prefix, parse: stateIn };
}

/** Reads of service items for one request. */
export function createServiceItems(table: TableClient, loader: ItemLoader): ServiceItems {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    ofFacility: ({ facilityId, category }, request) =>
      readSlice(table, listingOf(facilityId, category === null ? '' : `${category}#`), request),
    allOf: (facilityId) => readWhole(table, listingOf(facilityId, ''), { consistent: false }),
  };
}
