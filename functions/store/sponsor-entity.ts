import { Entity } from './entity.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A sponsor's item. */
export const sponsorEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'sponsor', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which sponsor has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'SPONSOR#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which sponsors does this body keep, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'SPONSOR#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** How many posts a sponsor holds: `taken` is a number of the store, which adds to it itself. */
export const sponsorPlacesEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'sponsorPlaces', version: '1' },
    attributes: { sponsorId: { type: 'string', required: true }, taken: { type: 'number' } },
    indexes: {
      /** How many posts does this sponsor hold? */
      bySponsor: {
        pk: { field: 'pk', composite: ['sponsorId'], template: 'SPONSOR#${sponsorId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'PLACES', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a sponsor's item. */
export function sponsorItem(state: Sponsor) {
  const { id, version, federation, bodyPath } = state;
  return { id, version, federation, path: bodyPath, state: stateText(state) };
}
