import type { ServiceItem } from '#domain/service-item/service-item.ts';
import { Entity } from './entity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A service item's item. */
export const serviceItemEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'serviceItem', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      facilityId: { type: 'string', required: true },
      category: { type: 'string', required: true },
      code: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which service item has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'ITEM#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which items does this centre have, in the order of categories and codes? */
      byFacility: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['facilityId'], template: 'ITEM#FAC#${facilityId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['category', 'code'], template: '${category}#${code}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a service item's item. */
export function serviceItemItem(state: ServiceItem) {
  const { id, version, facilityId, category, code } = state;
  return { id, version, facilityId, category, code, state: stateText(state) };
}
