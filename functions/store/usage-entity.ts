import { Entity } from './entity.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { yearOf, type UsageYear } from '#domain/usage/usage-year.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';
import { usageText } from './usage-text.ts';

/** What one card has used of one offer in a year. */
export const usageEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'usage', version: '1' },
    attributes: {
      cardId: { type: 'string', required: true },
      offerId: { type: 'string', required: true },
      year: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What has this card used in this year, of this offer or of all? */
      byCard: {
        pk: { field: 'pk', composite: ['cardId'], template: 'USAGE#${cardId}', casing: 'none' },
        sk: { field: 'sk', composite: ['year', 'offerId'], template: '${year}#${offerId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/**
 * What an offer has spent of its budget: `usedFen`, and `held<minute>` for what is held until then. Both are numbers of the
 * store, which adds to them itself: reservations of many cards never wait for each other's version.
 */
export const budgetEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'budget', version: '1' },
    attributes: {
      offerId: { type: 'string', required: true },
      usedFen: { type: 'number' },
    },
    indexes: {
      /** What has this offer spent of its budget? */
      byOffer: {
        pk: { field: 'pk', composite: ['offerId'], template: 'BUDGET#${offerId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** A discount of the point of sale. */
export const discountEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'discount', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      cardId: { type: 'string', required: true },
      offerId: { type: 'string', required: true },
      year: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which discount has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'DISC#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which discounts had this card in this year, of this offer or of all? */
      byCard: {
        index: 'gsi1',
        pk: {
          field: 'gsi1pk',
          composite: ['cardId', 'year'],
          template: 'DISC#${cardId}#${year}',
          casing: 'none',
        },
        sk: { field: 'gsi1sk', composite: ['offerId', 'id'], template: '${offerId}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a usage's item. */
export function usageItem(state: UsageYear) {
  const { cardId, offerId, year, version } = state;
  return { cardId, offerId, year, version, state: usageText(state) };
}

/** The attributes of a discount's item. */
export function discountItem(state: Discount) {
  const { id, version, cardId, offerId, day } = state;
  return { id, version, cardId, offerId, year: yearOf(day), state: stateText(state) };
}
