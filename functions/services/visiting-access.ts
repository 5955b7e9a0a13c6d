import type { Act } from '#domain/act.ts';
import type { LinkDutyId, VolunteerId } from '#domain/ids.ts';
import type { LinkDuty } from '#domain/link-duty/link-duty.ts';
import { isBehind } from '#domain/link-duty/visits-missing.ts';
import { holdsOn } from '#domain/interval.ts';
import type { Volunteer } from '#domain/volunteer/volunteer.ts';
import { isRowVisible } from './body-row.ts';
import { listBodyRows, type BodyRowsPlace } from './list-body-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** The link duty with this id if the caller may see it. */
export async function findLinkDuty(ports: Ports, act: Act, id: LinkDutyId): Promise<LinkDuty | undefined> {
  const duty = await ports.linkDuties.find(id);
  if (duty === undefined) return undefined;
  return (await isRowVisible(ports, act, { noun: 'linkDuty', bodyId: duty.unionBodyId })) ? duty : undefined;
}

/** The volunteer with this id if the caller may see it. */
export async function findVolunteer(ports: Ports, act: Act, id: VolunteerId): Promise<Volunteer | undefined> {
  const volunteer = await ports.volunteers.find(id);
  if (volunteer === undefined) return undefined;
  return (await isRowVisible(ports, act, { noun: 'volunteer', bodyId: volunteer.unionBodyId })) ? volunteer : undefined;
}

/** Which link duties to list. */
export interface DutyQuery {
  readonly place: BodyRowsPlace;
  /** Only those that hold today. */
  readonly openOnly: boolean;
  /** Only those that are behind with their visits. */
  readonly behindOnly: boolean;
}

/** A page of link duties that bodies keep. */
export function listLinkDuties(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: DutyQuery; readonly page: SliceRequest },
): Promise<Slice<LinkDuty> | undefined> {
  const { place, openOnly, behindOnly } = query;
  const wanted = (duty: LinkDuty): boolean =>
    (!openOnly || holdsOn(duty, act.today)) && (!behindOnly || isBehind(duty, act.today));
  const rows = { noun: 'linkDuty', action: 'linkDuty:read', rows: ports.linkDuties } as const;
  return listBodyRows(ports, act, { query: { ...rows, place, wanted }, page });
}

/** A page of volunteers of bodies. */
export function listVolunteers(
  ports: Ports,
  act: Act,
  { place, page }: { readonly place: BodyRowsPlace; readonly page: SliceRequest },
): Promise<Slice<Volunteer> | undefined> {
  const rows = { noun: 'volunteer', action: 'volunteer:read', rows: ports.volunteers } as const;
  return listBodyRows(ports, act, { query: { ...rows, place, wanted: () => true }, page });
}
