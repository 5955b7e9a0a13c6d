import type { Act } from '#domain/act.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { ServiceItemId } from '#domain/ids.ts';
import {
  countByCategory,
  isOffered,
  type ServiceItem,
  type ServiceItemCategory,
} from '#domain/service-item/service-item.ts';
import { isRowVisible } from './body-row.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

const placeOf = ({ ownerId }: Pick<Facility, 'ownerId'>) => ({ noun: 'serviceItem', bodyId: ownerId }) as const;

/** The item with this id if the caller may see it, which the owner of its centre decides. */
export async function findServiceItem(ports: Ports, act: Act, id: ServiceItemId): Promise<ServiceItem | undefined> {
  const item = await ports.serviceItems.find(id);
  return item !== undefined && (await isRowVisible(ports, act, placeOf(item))) ? item : undefined;
}

/** Which items of a centre to list. */
export interface ServiceItemQuery {
  readonly facility: Facility;
  readonly category: ServiceItemCategory | null;
  /** Only those that are offered today. */
  readonly openOnly: boolean;
  readonly page: SliceRequest;
}

/** A page of the items of a centre, in the order of categories and codes. */
export async function listServiceItems(ports: Ports, act: Act, query: ServiceItemQuery): Promise<Slice<ServiceItem>> {
  const { facility, category, openOnly, page } = query;
  if (!(await isRowVisible(ports, act, placeOf(facility)))) return NO_ROWS;
  const read = (request: SliceRequest): Promise<Slice<ServiceItem>> =>
    ports.serviceItems.ofFacility({ facilityId: facility.id, category }, request);
  return keepVisible(read, page, { wanted: (item) => !openOnly || isOffered(item, act.today) });
}

/** How many items a centre offers today, by category. It reads the items of the centre, of which there are at most 500. */
export async function countServiceItems(
  ports: Ports,
  act: Act,
  facility: Facility,
): Promise<ReturnType<typeof countByCategory>> {
  if (!(await isRowVisible(ports, act, placeOf(facility)))) return [];
  return countByCategory(await ports.serviceItems.allOf(facility.id), act.today);
}
