import { Entity } from './entity.ts';
import type { Submission } from '#domain/submission/submission.ts';
import { bodyRowItem } from './body-row-entity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';

/** A suggestion's item. */
export const submissionEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'submission', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      callId: { type: 'string', required: true },
      memberId: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which suggestion has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'SUB#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which suggestions came to calls of this body, or of one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'SUB#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which suggestions came to this call, newest first? */
      byCall: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['callId'], template: 'SUB#CALL#${callId}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
      /** Which suggestions did this member make, newest first? */
      byMember: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['memberId'], template: 'SUB#MEMBER#${memberId}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** What a call has taken in, waits for and given: numbers of the store, which adds to them itself. */
export const callTallyEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'callTally', version: '1' },
    attributes: { callId: { type: 'string', required: true } },
    indexes: {
      /** How many suggestions has this call, and how many prizes of each rank were given? */
      byCall: {
        pk: { field: 'pk', composite: ['callId'], template: 'CALL#${callId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'TALLY', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a suggestion's item: a member finds its own. */
export function submissionItem(state: Submission) {
  const { callId, author } = state;
  const of = author.kind === 'MEMBER' ? { memberId: author.memberId } : {};
  return { ...bodyRowItem(state), callId, ...of };
}
