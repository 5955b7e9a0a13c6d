import { Entity } from './entity.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A merchant's item. */
export const merchantEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'merchant', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      programId: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which merchant has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'MER#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which merchants of a card programme stand in a region's subtree? */
      byRegion: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['programId'], template: 'MER#PROG#${programId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['regionCode', 'id'], template: '${regionCode}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a merchant's item; it is listed where it was last recorded to stand. */
export function merchantItem(state: Merchant) {
  const { id, version, programId, details } = state;
  const regionCode = details.at(-1)?.regionCode ?? '';
  return { id, version, programId, regionCode, state: stateText(state) };
}
