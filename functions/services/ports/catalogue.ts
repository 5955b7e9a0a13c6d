import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer, OfferCategory } from '#domain/offer/offer.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of merchants. */
export interface Merchants {
  readonly find: (id: MerchantId) => Promise<Merchant | undefined>;
  readonly read: (id: MerchantId) => Promise<Merchant | undefined>;
  readonly findByCode: (programId: CardProgramId, code: string) => Promise<Merchant | undefined>;
  /** The merchants with these codes as they stand now, in the order asked; undefined for a code that none has. */
  readonly readAllByCode: (
    places: readonly Pick<Merchant, 'programId' | 'code'>[],
  ) => Promise<readonly (Merchant | undefined)[]>;
  /** Merchants of a programme in a region's subtree, in the order of region and id. */
  readonly inRegion: (programId: CardProgramId, region: RegionCode, request: SliceRequest) => Promise<Slice<Merchant>>;
}

/** Where the offers of a category stand together that one merchant, or every merchant, may give. */
export interface OfferShelf {
  readonly programId: CardProgramId;
  readonly category: OfferCategory;
  readonly merchant: MerchantId | 'ALL';
}

/** The offers on a shelf, in any version and whether in force or not; version 0 where none was ever put there. */
export interface StoredShelf {
  readonly version: number;
  readonly offers: readonly OfferId[];
}

/** A division that an offer names, in any version. */
export interface OfferPlace {
  readonly regionCode: RegionCode;
  readonly offerId: OfferId;
}

/** Reads of offers. */
export interface Offers {
  readonly find: (id: OfferId) => Promise<Offer | undefined>;
  readonly read: (id: OfferId) => Promise<Offer | undefined>;
  readonly findByCode: (programId: CardProgramId, code: string) => Promise<Offer | undefined>;
  readonly findShelf: (shelf: OfferShelf) => Promise<StoredShelf>;
  readonly readShelf: (shelf: OfferShelf) => Promise<StoredShelf>;
  /** Offers that name a division, where `division#` starts with `prefix`, in the order of division and id; one per division. */
  readonly placed: (programId: CardProgramId, prefix: string, request: SliceRequest) => Promise<Slice<OfferPlace>>;
}

/**
 * Card programmes, merchants, offers and shelves as they were at most four seconds ago, kept for all requests of a process: what is decided on
 * every time a card is used. Changes count later than that (`publication.ts`). Nothing is changed on what is read here.
 */
export interface Catalogue {
  readonly cardProgram: (id: CardProgramId) => Promise<CardProgram | undefined>;
  readonly merchant: (id: MerchantId) => Promise<Merchant | undefined>;
  /** The programme of a merchant that the process has met before, however long ago: it never changes. */
  readonly programOf: (id: MerchantId) => CardProgramId | undefined;
  readonly offer: (id: OfferId) => Promise<Offer | undefined>;
  /** The offer where it is at hand, so that nothing has to be read. */
  readonly offerAtHand: (id: OfferId) => Offer | undefined;
  readonly shelf: (shelf: OfferShelf) => Promise<StoredShelf>;
}
