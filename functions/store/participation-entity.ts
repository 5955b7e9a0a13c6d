import { Entity } from './entity.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A participation's item. */
export const participationEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'participation', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      activityId: { type: 'string', required: true },
      memberId: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which participation has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'PART#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Who registered for this activity, in the order of registration? */
      byActivity: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['activityId'], template: 'PART#ACT#${activityId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
      /** For what did this member register, newest first? */
      byMember: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['memberId'], template: 'PART#OF#${memberId}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a participation's item: only those of members stand in the list of a member. */
export function participationItem(state: Participation) {
  const { id, version, activityId, participant } = state;
  const item = { id, version, activityId, state: stateText(state) };
  return participant.kind === 'MEMBER' ? { ...item, memberId: participant.memberId } : item;
}

/** The item of the results of a trade. */
export const contestResultEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'contestResult', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which results have this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'CRES#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of the item of results. */
export function contestResultItem(state: ContestResult) {
  const { id, version } = state;
  return { id, version, state: stateText(state) };
}
