import { countServiceItems, listServiceItems } from '#services/list-service-items.ts';
import type { FacilityResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

/** What a facility says of its windows and items. */
export const itemsOfFacility: Pick<FacilityResolvers, 'windowNames' | 'items' | 'itemCounts'> = {
  windowNames: ({ windowNames }) => windowNames ?? [],
  items: (facility, { category = null, openOnly, first, after }, { ports, act }) =>
    toConnection(['items', facility.id, category, openOnly, act.today], { first, after }, (page) =>
      listServiceItems(ports, act, { facility, category, openOnly, page }),
    ),
  itemCounts: (facility, _args, { ports, act }) => countServiceItems(ports, act, facility),
};
