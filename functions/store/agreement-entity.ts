import { Entity } from './entity.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An agreement's item. `line` is its federation; those that were recorded before they had one stand in no line. */
export const agreementEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'agreement', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      bodyId: { type: 'string', required: true },
      from: { type: 'string', required: true },
      line: { type: 'string' },
      path: { type: 'string' },
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
      /** What did this body agree, or one below it, newest first at each? */
      byLine: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['line'], template: 'AGR#LINE#${line}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['path', 'from', 'id'], template: '${path}#${from}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an agreement's item. */
export function agreementItem(state: Agreement) {
  const { id, version, unionBodyId: bodyId, from, federation: line, bodyPath: path } = state;
  const place = line === undefined || path === undefined ? { path: '' } : { line, path };
  return { id, version, bodyId, from, ...place, state: stateText(state) };
}
