import { Entity } from 'electrodb';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import type { StatementLine } from '#services/ports/settlement-writes.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A line of the statement of a bank's month. */
export const statementLineEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'statementLine', version: '1' },
    attributes: {
      bankCode: { type: 'string', required: true },
      period: { type: 'string', required: true },
      offerId: { type: 'string', required: true },
      jobId: { type: 'string', required: true },
      class: { type: 'string', required: true },
      ofPeriod: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What did this bank grant in this month? */
      byPeriod: {
        pk: { field: 'pk', composite: ['bankCode', 'period'], template: 'STMT#${bankCode}#${period}', casing: 'none' },
        sk: {
          field: 'sk',
          composite: ['offerId', 'jobId', 'class', 'ofPeriod'],
          template: '${offerId}#${jobId}#${class}#${ofPeriod}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a line's item. */
export function statementLineItem(line: StatementLine) {
  const { bankCode, period, offerId, jobId, class: found, ofPeriod } = line;
  return { bankCode, period, offerId, jobId, class: found, ofPeriod, state: stateText(line) };
}

/** A sealed month of a bank. */
export const sealedPeriodEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'sealedPeriod', version: '1' },
    attributes: {
      bankCode: { type: 'string', required: true },
      period: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which months of this bank are sealed, and since when? */
      byBank: {
        pk: { field: 'pk', composite: ['bankCode'], template: 'SEAL#${bankCode}', casing: 'none' },
        sk: { field: 'sk', composite: ['period'], template: '${period}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a sealed month's item. */
export function sealedPeriodItem(sealed: SealedPeriod) {
  const { bankCode, period } = sealed;
  return { bankCode, period, state: stateText(sealed) };
}
