import { Entity } from './entity.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { IssueBatch } from '#domain/card/issue-batch.ts';
import { isOpenCard, lastState } from '#domain/card/transitions.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A benefit card's item. It stands in the queue of applications of its programme, or in its batch. */
export const benefitCardEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'benefitCard', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      queue: { type: 'string' },
      openProgram: { type: 'string' },
      holderHash: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      unionBodyId: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which card has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'CARD#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which applications of a programme wait for a batch, or went with this one? */
      byQueue: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['queue'], template: 'CARDS#${queue}', casing: 'none' },
        sk: {
          field: 'gsi1sk',
          composite: ['regionCode', 'unionBodyId', 'id'],
          template: '${regionCode}#${unionBodyId}#${id}',
          casing: 'none',
        },
      },
      /** Which cards that the bank issued in a programme are open, by their holders' hashes? */
      byHolder: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['openProgram'], template: 'CARDS#OPEN#${openProgram}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['holderHash', 'id'], template: '${holderHash}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** A batch of applications. */
export const issueBatchEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'issueBatch', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      programId: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which batch has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'BATCH#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which batches has this programme, newest first? */
      byProgram: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['programId'], template: 'BATCH#PROG#${programId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

function queueOf(card: BenefitCard): { readonly queue?: string } {
  if (card.batchId !== null) return { queue: card.batchId };
  return lastState(card).state === 'APPLIED' ? { queue: card.program.id } : {};
}

/** The attributes of a card's item. */
export function benefitCardItem(state: BenefitCard) {
  const { id, version, unionBodyId, bodyRegionCode: regionCode, holderHash, tokens, program } = state;
  const isIssued = tokens.length > 0 && isOpenCard(state);
  const open = isIssued ? { openProgram: program.id } : {};
  return { id, version, unionBodyId, regionCode, holderHash, ...queueOf(state), ...open, state: stateText(state) };
}

/** The attributes of a batch's item. */
export function issueBatchItem(state: IssueBatch) {
  return { id: state.id, version: state.version, programId: state.program.id, state: stateText(state) };
}
