import type { ServiceItem as Item } from '#domain/service-item/service-item.ts';
import { findFacility } from '#services/list-facilities.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import type { RequestContext } from '../../context.ts';

async function facilityOf({ id, facilityId }: Item, { ports, act }: RequestContext) {
  const facility = await findFacility(ports, act, facilityId);
  if (facility === undefined) throw new Error(`The item ${id} was shown to a caller who may not see its centre.`);
  return facility;
}

export const ServiceItem: NonNullable<CompleteResolvers['ServiceItem']> = {
  facility: (item, _args, context) => facilityOf(item, context),
};
