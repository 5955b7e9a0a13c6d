import { Entity } from './entity.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A caller's item, found by the subject of its tokens in one read. */
export const apiClientEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'apiClient', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which caller has this id? The id follows from the subject, so this also answers: who is calling? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'CLIENT#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a caller's item. */
export function apiClientItem(state: ApiClient) {
  return { id: state.id, version: state.version, state: stateText(state) };
}
