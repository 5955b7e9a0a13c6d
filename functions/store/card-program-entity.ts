import { Entity } from './entity.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import { provinceOf } from '#domain/region/region-code.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A card programme's item. */
export const cardProgramEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'cardProgram', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      province: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      bankCode: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which card programme has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'CPROG#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which card programmes are there in a region's subtree? */
      byRegion: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['province'], template: 'CPROG#REGION#${province}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['regionCode', 'id'], template: '${regionCode}#${id}', casing: 'none' },
      },
      /** Which card programmes has this bank? */
      byBank: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['bankCode'], template: 'CPROG#BANK#${bankCode}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['regionCode', 'id'], template: '${regionCode}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a card programme's item. */
export function cardProgramItem(state: CardProgram) {
  const { id, version, regionCode, bankCode } = state;
  return { id, version, regionCode, bankCode, province: provinceOf(regionCode), state: stateText(state) };
}
