import { Entity } from './entity.ts';
import { dayOf } from '#domain/day.ts';
import { periodOf, type Break } from '#domain/reconciliation/break.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import { yearOf } from '#domain/usage/usage-year.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** What is known under an id of a bank's transactions. */
export const transactionEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'transaction', version: '1' },
    attributes: {
      bankCode: { type: 'string', required: true },
      transactionId: { type: 'string', required: true },
      version: { type: 'number', required: true },
      cardId: { type: 'string' },
      year: { type: 'string' },
      offerId: { type: 'string' },
      /** The transaction's id once more, for a slot without a transaction stands in no card's list. */
      told: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What did this bank tell under this id? */
      byId: {
        pk: {
          field: 'pk',
          composite: ['bankCode', 'transactionId'],
          template: 'TX#${bankCode}#${transactionId}',
          casing: 'none',
        },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which transactions had this card in this year, of this offer or of all? */
      byCard: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['cardId', 'year'], template: 'TX#CARD#${cardId}#${year}', casing: 'none' },
        sk: {
          field: 'gsi1sk',
          composite: ['offerId', 'told'],
          template: '${offerId}#${told}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a charge that comes late finds a refund that waits for it. */
export const parkedRefundEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'parkedRefund', version: '1' },
    attributes: {
      bankCode: { type: 'string', required: true },
      chargeId: { type: 'string', required: true },
      refundId: { type: 'string', required: true },
    },
    indexes: {
      /** Which refunds wait for this charge? */
      byCharge: {
        pk: {
          field: 'pk',
          composite: ['bankCode', 'chargeId'],
          template: 'TX#${bankCode}#${chargeId}',
          casing: 'none',
        },
        sk: { field: 'sk', composite: ['refundId'], template: 'PARKED#${refundId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** A break. It stays in the index of those that are not settled until it is. */
export const breakEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'break', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      bankCode: { type: 'string', required: true },
      period: { type: 'string', required: true },
      kind: { type: 'string', required: true },
      businessDate: { type: 'string', required: true },
      standing: { type: 'string', required: true },
      offerId: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which break has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'BRK#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which breaks has this bank in this month, of this kind or of all? */
      byPeriod: {
        index: 'gsi1',
        pk: {
          field: 'gsi1pk',
          composite: ['bankCode', 'period'],
          template: 'BRK#${bankCode}#${period}',
          casing: 'none',
        },
        sk: {
          field: 'gsi1sk',
          composite: ['kind', 'businessDate', 'id'],
          template: '${kind}#${businessDate}#${id}',
          casing: 'none',
        },
      },
      /** Which breaks of this bank are not settled, oldest first? */
      byStanding: {
        index: 'gsi2',
        pk: {
          field: 'gsi2pk',
          composite: ['standing', 'bankCode'],
          template: 'BRK#${standing}#${bankCode}',
          casing: 'none',
        },
        sk: { field: 'gsi2sk', composite: ['businessDate', 'id'], template: '${businessDate}#${id}', casing: 'none' },
      },
      /** Which breaks has this offer, oldest first? */
      byOffer: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['offerId'], template: 'BRK#OFFER#${offerId}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['businessDate', 'id'], template: '${businessDate}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a merchant finds a break. */
export const merchantBreakEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'merchantBreak', version: '1' },
    attributes: {
      merchantId: { type: 'string', required: true },
      businessDate: { type: 'string', required: true },
      breakId: { type: 'string', required: true },
    },
    indexes: {
      /** Which breaks has this merchant, oldest first? */
      byMerchant: {
        pk: { field: 'pk', composite: ['merchantId'], template: 'BRK#MERCHANT#${merchantId}', casing: 'none' },
        sk: {
          field: 'sk',
          composite: ['businessDate', 'breakId'],
          template: '${businessDate}#${breakId}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a transaction's item. */
export function transactionItem(slot: TransactionSlot) {
  const { bankCode, transactionId, version, record } = slot;
  const ofCard =
    record === null
      ? {}
      : { cardId: record.cardId, year: yearOf(dayOf(record.row.at)), offerId: record.offerId, told: transactionId };
  return { bankCode, transactionId, version, ...ofCard, state: stateText(slot) };
}

/** The attributes of a break's item. */
export function breakItem(state: Break) {
  const { id, version, bankCode, kind, businessDate, offerId, settled } = state;
  return {
    ...{ id, version, bankCode, period: periodOf(businessDate), kind, businessDate },
    ...{ standing: settled === null ? 'OPEN' : 'SETTLED', state: stateText(state) },
    ...(offerId === null ? {} : { offerId }),
  };
}
