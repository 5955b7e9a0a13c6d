import { Entity } from './entity.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An agreement's item. */
export const agreementEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'agreement', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      bodyId: { type: 'string', required: true },
      from: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which agreement has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'AGR#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** What did this body agree, newest first? */
      byBody: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['bodyId'], template: 'AGR#BODY#${bodyId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['from', 'id'], template: '${from}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an agreement's item. */
export function agreementItem(state: Agreement) {
  return { id: state.id, version: state.version, bodyId: state.unionBodyId, from: state.from, state: stateText(state) };
}
