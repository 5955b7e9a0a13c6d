import { Entity } from './entity.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { UNION_BODY_LEVELS } from '#domain/union-body/union-body.ts';
import { provinceOf } from '#domain/region/region-code.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A union body's item: the whole state, and the facts its keys are made of. */
export const unionBodyEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'unionBody', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      province: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      rank: { type: 'string', required: true },
      name: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which body has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'UB#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which bodies belong to a region's subtree, in the order of region, level and id? */
      byRegion: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['province'], template: 'UB#REGION#${province}', casing: 'none' },
        sk: {
          field: 'gsi1sk',
          composite: ['regionCode', 'rank', 'id'],
          template: '${regionCode}#${rank}#${id}',
          casing: 'none',
        },
      },
      /** Which bodies have exactly this name? */
      byName: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['name'], template: 'UB#NAME#${name}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a body's item. */
export function unionBodyItem(state: UnionBody) {
  const { id, version, regionCode, name } = state;
  const rank = String(UNION_BODY_LEVELS.indexOf(state.level));
  return { id, version, regionCode, name, rank, province: provinceOf(regionCode), state: stateText(state) };
}

/** The row by which a parent finds its child on a day. */
export const childLinkEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'childLink', version: '1' },
    attributes: {
      parentId: { type: 'string', required: true },
      childId: { type: 'string', required: true },
      from: { type: 'string', required: true },
      to: { type: 'string' },
      mayHaveChildren: { type: 'boolean', required: true },
    },
    indexes: {
      /** Which bodies stood below this one, and when? */
      byParent: {
        pk: { field: 'pk', composite: ['parentId'], template: 'UB#${parentId}', casing: 'none' },
        sk: { field: 'sk', composite: ['childId', 'from'], template: 'CHILD#${childId}#${from}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** What is open below a body. It has an item of its own, so that counting never fights with other changes of the body. */
export const occupancyEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'occupancy', version: '1' },
    attributes: {
      bodyId: { type: 'string', required: true },
      openChildren: { type: 'number' },
      openMembers: { type: 'number' },
      openHardshipFiles: { type: 'number' },
      openPosts: { type: 'number' },
      openEditions: { type: 'number' },
      childrenUntil: { type: 'string' },
      reliedOn: { type: 'string' },
      beganOn: { type: 'string' },
    },
    indexes: {
      /** Is anything open below this body? */
      byBody: {
        pk: { field: 'pk', composite: ['bodyId'], template: 'UB#${bodyId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'OCCUPANCY', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** What moves added to the reach of a body; see domain/union-body/reach.ts. */
export const reachEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'reach', version: '1' },
    attributes: {
      bodyId: { type: 'string', required: true },
      version: { type: 'number', required: true },
      entries: { type: 'string', required: true },
    },
    indexes: {
      /** Which rows count below this body beyond those kept under its own path? */
      byBody: {
        pk: { field: 'pk', composite: ['bodyId'], template: 'UB#${bodyId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'REACH', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** A notice to an upper body of a move that waits for its consent. */
export const moveNoticeEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'moveNotice', version: '1' },
    attributes: {
      upperId: { type: 'string', required: true },
      bodyId: { type: 'string', required: true },
      since: { type: 'string', required: true },
      side: { type: ['OUT', 'IN'] as const, required: true },
    },
    indexes: {
      /** Which moves wait for this body's consent, in the order in which they were asked for? */
      byUpper: {
        pk: { field: 'pk', composite: ['upperId'], template: 'UB#${upperId}', casing: 'none' },
        sk: { field: 'sk', composite: ['since', 'bodyId'], template: 'MOVE#${since}#${bodyId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);
