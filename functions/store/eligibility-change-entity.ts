import { Entity } from './entity.ts';
import type { EligibilityChange } from '#domain/eligibility/eligibility-change.ts';
import { fnv1a } from '#platform/fnv.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A line of the feed of a card programme; the subjects of one programme are spread over some partitions. */
export const eligibilityChangeEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'eligibilityChange', version: '1' },
    attributes: {
      programId: { type: 'string', required: true },
      shard: { type: 'string', required: true },
      recordedAt: { type: 'string', required: true },
      subjectId: { type: 'string', required: true },
      number: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What changed in the eligibility of the cards of this programme, oldest first? */
      byProgram: {
        pk: { field: 'pk', composite: ['programId', 'shard'], template: 'FEED#${programId}#${shard}', casing: 'none' },
        sk: {
          field: 'sk',
          composite: ['recordedAt', 'subjectId', 'number'],
          template: '${recordedAt}#${subjectId}#${number}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** Over how many partitions the feed of a programme is spread: each takes a thousand changes a second. */
export const FEED_SHARDS = 4;
const VERSION_DIGITS = 9;

/** The attributes of a line's item. */
export function eligibilityChangeItem(change: EligibilityChange) {
  const { programId, subjectId, recordedAt, version } = change;
  const shard = String(fnv1a(subjectId) % FEED_SHARDS);
  const number = String(version).padStart(VERSION_DIGITS, '0');
  return { programId, shard, recordedAt, subjectId, number, state: stateText(change) };
}
