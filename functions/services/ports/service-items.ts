import type { FacilityId, ServiceItemId } from '#domain/ids.ts';
import type { ServiceItem, ServiceItemCategory } from '#domain/service-item/service-item.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Which items of a centre: of one category, or all. */
export interface ItemsOfFacility {
  readonly facilityId: FacilityId;
  readonly category: ServiceItemCategory | null;
}

/** Reads of service items. */
export interface ServiceItems {
  readonly find: (id: ServiceItemId) => Promise<ServiceItem | undefined>;
  readonly read: (id: ServiceItemId) => Promise<ServiceItem | undefined>;
  /** Items of a centre, closed ones among them, in the order of categories and codes. */
  readonly ofFacility: (items: ItemsOfFacility, request: SliceRequest) => Promise<Slice<ServiceItem>>;
  /** All items of a centre, of which there are at most `MOST_ITEMS`. */
  readonly allOf: (facilityId: FacilityId) => Promise<readonly ServiceItem[]>;
}
