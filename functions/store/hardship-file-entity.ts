import { Entity } from './entity.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A hardship file's item. */
export const hardshipFileEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'hardshipFile', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which hardship file has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'HF#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which hardship files does this body keep, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'HF#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a hardship file's item. */
export function hardshipFileItem(state: HardshipFile) {
  const { id, version, federation, bodyPath } = state;
  return { id, version, federation, path: bodyPath, state: stateText(state) };
}
