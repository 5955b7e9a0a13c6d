import { Entity } from './entity.ts';
import { provinceOf } from '#domain/region/region-code.ts';
import { nextDay } from '#domain/virtual-post/up-to-date.ts';
import { isClaimable, type VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { fnv1a } from '#platform/fnv.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A virtual post's item, with its months: one version guards them all. */
export const virtualPostEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'virtualPost', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      board: { type: 'string' },
      regionCode: { type: 'string', required: true },
      shard: { type: 'string' },
      day: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which virtual post has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'POST#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which virtual posts does this body keep, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'POST#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which posts may sponsors claim, in the order of their divisions? */
      byBoard: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['board'], template: 'POST#BOARD#${board}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['regionCode', 'id'], template: '${regionCode}#${id}', casing: 'none' },
      },
      /** Which posts does time change by itself, and from which day on? */
      byDay: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['shard'], template: 'POST#DAY#${shard}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['day', 'id'], template: '${day}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a sponsor, a household or a member's record finds a post. It is written once. */
export const postListingEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'postListing', version: '1' },
    attributes: { list: { type: 'string', required: true }, postId: { type: 'string', required: true } },
    indexes: {
      /** Which posts has this sponsor claimed, or this household or member had, newest first? */
      byList: {
        pk: { field: 'pk', composite: ['list'], template: 'POSTS#${list}', casing: 'none' },
        sk: { field: 'sk', composite: ['postId'], template: '${postId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/**
 * Sums of stipends of one owner in a year, and posts by state: one number per measure and month, to which the store adds itself.
 * Their names are those of `sumName`.
 */
export const postSumsEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'postSums', version: '1' },
    attributes: { book: { type: 'string', required: true }, slot: { type: 'string', required: true } },
    indexes: {
      /** What did the stipends of this division, sponsor or body come to in this year? How many posts has it by state? */
      byBook: {
        pk: { field: 'pk', composite: ['book'], template: 'POSTSUMS#${book}', casing: 'none' },
        sk: { field: 'sk', composite: ['slot'], template: '${slot}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** A reminder in the feed of a province-level division; forgotten by the TTL. */
export const reminderEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'reminder', version: '1' },
    attributes: {
      federation: { type: 'string', required: true },
      at: { type: 'string', required: true },
      id: { type: 'string', required: true },
      first: { type: 'boolean', required: true },
      expiresAt: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What happened to the posts and stipends of this federation, oldest first? */
      byFederation: {
        pk: { field: 'pk', composite: ['federation'], template: 'REMINDERS#${federation}', casing: 'none' },
        sk: { field: 'sk', composite: ['at', 'id'], template: 'REMIND#${at}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** Over how many partitions the posts that time changes are spread. */
export const DAY_SHARDS = 4;

/** The attributes of a post's item: it stands on the board while it may be claimed, and by day while time changes it. */
export function virtualPostItem(state: VirtualPost) {
  const { id, version, federation, bodyPath: path, regionCode } = state;
  const day = nextDay(state);
  const shard = String(fnv1a(id) % DAY_SHARDS);
  return {
    ...{ id, version, federation, path, regionCode, state: stateText(state) },
    ...(isClaimable(state) ? { board: provinceOf(regionCode) } : {}),
    // A post without a shard is not in the index, whatever its day is called.
    ...(day === undefined ? { day: '' } : { day, shard }),
  };
}
