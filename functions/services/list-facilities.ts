import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Facility, FacilityKind } from '#domain/facility/facility.ts';
import type { FacilityId, UnionBodyId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { isRowVisible } from './body-row.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

const placeOf = ({ ownerId }: Facility) => ({ noun: 'facility', bodyId: ownerId }) as const;

/** The facility with this id if the caller may see it, which its owner decides and not its place. */
export async function findFacility(ports: Ports, act: Act, id: FacilityId): Promise<Facility | undefined> {
  const facility = await ports.facilities.find(id);
  if (facility === undefined) return undefined;
  return (await isRowVisible(ports, act, placeOf(facility))) ? facility : undefined;
}

/** Where to look for facilities: with their owner, or in a division's subtree. */
export type FacilityPlace =
  | { readonly kind: 'OWNER'; readonly ownerId: UnionBodyId }
  | { readonly kind: 'REGION'; readonly regionCode: RegionCode };

/** Which facilities to list. */
export interface FacilityQuery {
  readonly place: FacilityPlace;
  readonly kind: FacilityKind | null;
  readonly page: SliceRequest;
}

/** A page of the facilities whose owner the caller may see. By region, owners from elsewhere are left out row by row. */
export async function listFacilities(ports: Ports, act: Act, query: FacilityQuery): Promise<Slice<Facility>> {
  const { place, kind, page } = query;
  if (!mayDo(act.caller.role, 'facility:read')) return NO_ROWS;
  const isOfKind = (facility: Facility): boolean => kind === null || facility.kind === kind;
  if (place.kind === 'OWNER') {
    if (!(await isRowVisible(ports, act, { noun: 'facility', bodyId: place.ownerId }))) return NO_ROWS;
    return keepVisible((request) => ports.facilities.ofOwner(place.ownerId, request), page, { wanted: isOfKind });
  }
  const read = (request: SliceRequest): Promise<Slice<Facility>> =>
    ports.facilities.inRegion(place.regionCode, request);
  const visible = (facility: Facility): Promise<boolean> => isRowVisible(ports, act, placeOf(facility));
  return keepVisible(read, page, { visible, wanted: isOfKind });
}
