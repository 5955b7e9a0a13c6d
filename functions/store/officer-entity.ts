import { Entity } from './entity.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An officer's term. */
export const officerEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'officer', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      bodyId: { type: 'string', required: true },
      from: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which term has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'OFF#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Who held office in this body, newest term first? */
      byBody: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['bodyId'], template: 'OFF#BODY#${bodyId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['from', 'id'], template: '${from}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a term's item. */
export function officerItem(state: OfficerTerm) {
  return { id: state.id, version: state.version, bodyId: state.unionBodyId, from: state.from, state: stateText(state) };
}
