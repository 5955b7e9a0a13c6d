import { Entity } from './entity.ts';
import type { BodyRow } from '#domain/body-row.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An entity of rows that bodies keep, found by id and below a body. */
function bodyRowEntity(entity: string, prefix: string) {
  return new Entity(
    {
      model: { service: 'niangjia', entity, version: '1' },
      attributes: {
        id: { type: 'string', required: true },
        version: { type: 'number', required: true },
        federation: { type: 'string', required: true },
        path: { type: 'string', required: true },
        state: { type: 'string', required: true },
      },
      indexes: {
        /** Which row has this id? */
        byId: {
          pk: { field: 'pk', composite: ['id'], template: `${prefix}#\${id}`, casing: 'none' },
          sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
        },
        /** Which rows does this body keep, or one below it? */
        byLine: {
          index: 'gsi1',
          pk: { field: 'gsi1pk', composite: ['federation'], template: `${prefix}#\${federation}`, casing: 'none' },
          sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
        },
      },
    },
    ENTITY_OPTIONS,
  );
}

/** A call for suggestions. */
export const suggestionCallEntity = bodyRowEntity('suggestionCall', 'CALL');

/** A scheme of evaluation. */
export const evaluationSchemeEntity = bodyRowEntity('evaluationScheme', 'SCHEME');

/** A link duty, with its visits: one version guards them all. */
export const linkDutyEntity = bodyRowEntity('linkDuty', 'DUTY');

/** A volunteer, with roles and service: one version guards them all. */
export const volunteerEntity = bodyRowEntity('volunteer', 'VOL');

/** The attributes of the item of a row that a body keeps. */
export function bodyRowItem(row: BodyRow & { readonly id: string; readonly version: number }) {
  const { id, version, federation, bodyPath: path } = row;
  return { id, version, federation, path, state: stateText(row) };
}
