import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import { Entity } from './entity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A batch's item. */
export const disbursementEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'disbursement', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      editionId: { type: 'string', required: true },
      path: { type: 'string', required: true },
      waitsIn: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which batch has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'DIS#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which batches has this edition, newest first? */
      byEdition: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['editionId'], template: 'DIS#EDN#${editionId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
      /** Which batches of this body, or of one below it, wait to be approved? */
      byWaiting: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['waitsIn'], template: 'DIS#WAITS#${waitsIn}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a batch finds a claim that was put into it. */
export const disbursementLineEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'disbursementLine', version: '1' },
    attributes: { disbursementId: { type: 'string', required: true }, claimId: { type: 'string', required: true } },
    indexes: {
      /** Which claims were put into this batch? */
      byBatch: {
        pk: { field: 'pk', composite: ['disbursementId'], template: 'DIS#${disbursementId}', casing: 'none' },
        sk: { field: 'sk', composite: ['claimId'], template: 'LINE#${claimId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a batch's item. */
export function disbursementItem(batch: Disbursement) {
  const { id, version, editionId, bodyPath: path, federation, state } = batch;
  const item = { id, version, editionId, path, state: stateText(batch) };
  return state === 'LOCKED' ? { ...item, waitsIn: federation } : item;
}
