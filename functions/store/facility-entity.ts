import { Entity } from './entity.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { provinceOf } from '#domain/region/region-code.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A facility's item. */
export const facilityEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'facility', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      ownerId: { type: 'string', required: true },
      province: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which facility has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'FAC#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which facilities does this body own? */
      byOwner: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['ownerId'], template: 'FAC#OWNER#${ownerId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
      /** Which facilities stand in a region's subtree? */
      byRegion: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['province'], template: 'FAC#REGION#${province}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['regionCode', 'id'], template: '${regionCode}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a facility's item. */
export function facilityItem(state: Facility) {
  const { id, version, ownerId, regionCode } = state;
  return { id, version, ownerId, regionCode, province: provinceOf(regionCode), state: stateText(state) };
}
