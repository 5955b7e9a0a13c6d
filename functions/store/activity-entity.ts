import { Entity } from './entity.ts';
import type { Activity } from '#domain/activity/activity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An activity's item. */
export const activityEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'activity', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      /** The federation, while people may look forward to the activity. */
      coming: { type: 'string' },
      regionCode: { type: 'string', required: true },
      lastDay: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which activity has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'ACT#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which activities does this body hold, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'ACT#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which activities of a federation are open or run in a division's subtree, in the order of divisions and last days? */
      coming: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['coming'], template: 'ACT#COMING#${coming}', casing: 'none' },
        sk: {
          field: 'gsi2sk',
          composite: ['regionCode', 'lastDay', 'id'],
          template: '${regionCode}#${lastDay}#${id}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** How many places of an activity are taken: `taken` is a number of the store, which adds to it itself. */
export const activitySeatsEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'activitySeats', version: '1' },
    attributes: { activityId: { type: 'string', required: true }, taken: { type: 'number' } },
    indexes: {
      /** How many places of this activity are taken? */
      byActivity: {
        pk: { field: 'pk', composite: ['activityId'], template: 'ACT#${activityId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'SEATS', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an activity's item. */
export function activityItem(state: Activity) {
  const { id, version, federation, bodyPath: path, regionCode, to: lastDay } = state;
  const isComing = state.state === 'OPEN' || state.state === 'RUNNING';
  const item = { id, version, federation, path, regionCode, lastDay, state: stateText(state) };
  return isComing ? { ...item, coming: federation } : item;
}
