import { Entity } from './entity.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An offer's item. */
export const offerEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'offer', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which offer has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'OFFER#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a division finds an offer of a card programme that names it, in any version. It is written once. */
export const offerPlaceEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'offerPlace', version: '1' },
    attributes: {
      programId: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      offerId: { type: 'string', required: true },
    },
    indexes: {
      /** Which offers of a card programme name a division, or one in its subtree? */
      byRegion: {
        pk: { field: 'pk', composite: ['programId'], template: 'OFFERS#${programId}', casing: 'none' },
        sk: { field: 'sk', composite: ['regionCode', 'offerId'], template: '${regionCode}#${offerId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The offers of a category that a merchant, or every merchant, may give: what a choice is made from. */
export const offerShelfEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'offerShelf', version: '1' },
    attributes: {
      programId: { type: 'string', required: true },
      category: { type: 'string', required: true },
      /** The merchant's id, or ALL. */
      merchant: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which offers of this category name this merchant, or all? */
      byMerchant: {
        pk: {
          field: 'pk',
          composite: ['programId', 'category', 'merchant'],
          template: 'SHELF#${programId}#${category}#${merchant}',
          casing: 'none',
        },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an offer's item. */
export function offerItem(state: Offer) {
  return { id: state.id, version: state.version, state: stateText(state) };
}
