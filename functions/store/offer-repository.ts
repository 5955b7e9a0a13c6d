import type { CardProgramId, OfferId } from '#domain/ids.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { OfferPlace, Offers, OfferShelf, StoredShelf } from '#services/ports/catalogue.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { findMarked } from './marked-id.ts';
import { offerEntity, offerPlaceEntity, offerShelfEntity } from './offer-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Offer => readState(item) as Offer;
const keyOf = (id: OfferId): ItemKey => offerEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const keyOfShelf = (shelf: OfferShelf): ItemKey => offerShelfEntity.get({ ...shelf }).params<{ Key: ItemKey }>().Key;
const EMPTY_SHELF: StoredShelf = { version: 0, offers: [] };

function shelfIn(item: RawItem | undefined): StoredShelf {
  if (item === undefined) return EMPTY_SHELF;
  return { version: Number(item['version']), offers: readState(item) as readonly OfferId[] };
}

/** How the items of offers, and of shelves, are found and read. */
export const OFFER_ITEMS = { keyOf, stateIn };
export const SHELF_ITEMS = { keyOf: keyOfShelf, stateIn: shelfIn };
function placeIn(item: RawItem): OfferPlace {
  return { regionCode: item['regionCode'] as RegionCode, offerId: item['offerId'] as OfferId };
}

/** Reads of offers for one request. */
export function createOffers(table: TableClient, loader: ItemLoader): Offers {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    findByCode: async (programId: CardProgramId, code: string) => {
      const id = await findMarked(loader, { space: 'OFFER_CODE', name: `${programId}#${code}` });
      return id === undefined ? undefined : byId.find(id as OfferId);
    },
    readShelf: async (shelf) => shelfIn(await readConsistently(table, keyOfShelf(shelf))),
    findShelf: async (shelf) => shelfIn(await loader.load(keyOfShelf(shelf))),
    placed: (programId, prefix, request) => {
      const lookup = offerPlaceEntity.query.byRegion({ programId }).begins({ regionCode: prefix });
      return readSlice(table, { ...rangeOf(lookup.params()), parse: placeIn }, request);
    },
  };
}
