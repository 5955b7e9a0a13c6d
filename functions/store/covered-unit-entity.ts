import { Entity } from './entity.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A covered unit with all its covers, so that one version guards against two covers of one day. */
export const coveredUnitEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'coveredUnit', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which unit has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'UNIT#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a unit's item. */
export function coveredUnitItem(state: CoveredUnit) {
  return { id: state.id, version: state.version, state: stateText(state) };
}

/** The row by which a body finds a unit it covers. */
export const unitCoverEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'unitCover', version: '1' },
    attributes: {
      bodyId: { type: 'string', required: true },
      unitId: { type: 'string', required: true },
      from: { type: 'string', required: true },
      to: { type: 'string' },
    },
    indexes: {
      /** Which units did this body cover, and when? */
      byBody: {
        pk: { field: 'pk', composite: ['bodyId'], template: 'UB#${bodyId}', casing: 'none' },
        sk: { field: 'sk', composite: ['unitId', 'from'], template: 'UNIT#${unitId}#${from}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);
