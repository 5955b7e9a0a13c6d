import { Entity } from './entity.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { provinceOf } from '#domain/region/region-code.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A bank's item. */
export const bankEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'bank', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      province: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which bank has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'BANK#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which banks serve a division in a region's subtree? */
      byRegion: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['province'], template: 'BANK#REGION#${province}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['regionCode', 'id'], template: '${regionCode}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a bank's item. */
export function bankItem(state: Bank) {
  const { id, version, regionCode } = state;
  return { id, version, regionCode, province: provinceOf(regionCode), state: stateText(state) };
}
