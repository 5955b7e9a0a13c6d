import type { LinkDutyId, VolunteerId } from '#domain/ids.ts';
import type { LinkDuty } from '#domain/link-duty/link-duty.ts';
import type { Volunteer } from '#domain/volunteer/volunteer.ts';
import type { LinkDuties, Volunteers } from '#services/ports/appraisals.ts';
import type { ItemKey, ItemLoader } from './batch-get.ts';
import { linkDutyEntity, volunteerEntity } from './body-row-entity.ts';
import { createBodyRows } from './body-row-repository.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';

/** Reads of link duties. */
export function createLinkDuties(table: TableClient, loader: ItemLoader): LinkDuties {
  return createBodyRows<LinkDutyId, LinkDuty>(table, loader, {
    keyOf: (id) => linkDutyEntity.get({ id }).params<{ Key: ItemKey }>().Key,
    lineOf: (federation) => rangeOf(linkDutyEntity.query.byLine({ federation }).params()),
  });
}

/** Reads of volunteers. */
export function createVolunteers(table: TableClient, loader: ItemLoader): Volunteers {
  return createBodyRows<VolunteerId, Volunteer>(table, loader, {
    keyOf: (id) => volunteerEntity.get({ id }).params<{ Key: ItemKey }>().Key,
    lineOf: (federation) => rangeOf(volunteerEntity.query.byLine({ federation }).params()),
  });
}
