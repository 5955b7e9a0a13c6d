import type { Act } from '#domain/act.ts';
import type { Instant } from '#domain/day.ts';
import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import { versionAt, type Offer, type OfferCategory, type OfferRule } from '#domain/offer/offer.ts';
import { divisionLine, subtreePrefix, type RegionCode } from '#domain/region/region-code.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import { findProgramOfOffers } from './offer-access.ts';
import type { Ports } from './ports.ts';
import type { OfferPlace } from './ports/catalogue.ts';
import type { Placed, Slice, SliceRequest } from './ports/slice.ts';

/** Which offers to list: of a card programme, near a division, in force at an instant. */
export interface OfferQuery {
  readonly programId: CardProgramId;
  readonly regionCode: RegionCode;
  readonly category?: OfferCategory | undefined;
  readonly merchantId?: MerchantId | undefined;
  /** Left out, now. */
  readonly at?: Instant | undefined;
  readonly page: SliceRequest;
}

/** An offer as a division names it. */
interface OfferNear {
  readonly regionCode: RegionCode;
  readonly offer: Offer;
}

/** What is read in turn: the division with all below it, then each division above it by itself, the nearest first. */
function rangesOf(regionCode: RegionCode): readonly string[] {
  const above = divisionLine(regionCode).filter((code) => code !== regionCode);
  return [subtreePrefix(regionCode), ...above.toReversed().map((code) => `${code}#`)];
}

/** Which range a division, or a position in it, stands in; -1 for none. */
function rangeOf(ranges: readonly string[], place: string): number {
  return ranges.findIndex((prefix) => place.startsWith(prefix));
}

/** Reads on through the ranges, which are asked at once: a page is one round trip, and another one for its offers. */
async function readPlaces(
  ranges: readonly string[],
  { limit, after }: SliceRequest,
  read: (prefix: string, request: SliceRequest) => Promise<Slice<OfferPlace>>,
): Promise<Slice<OfferPlace> | undefined> {
  const first = after === undefined ? 0 : rangeOf(ranges, after);
  if (first === -1) return undefined;
  const open = ranges.slice(first);
  const slices = await Promise.all(
    open.map((prefix, index) => read(prefix, { limit, after: index === 0 ? after : undefined })),
  );
  // A slice that was cut short leaves a gap before the next range, so reading stops behind it.
  const cut = slices.findIndex((slice) => slice.hasMore);
  const found = (cut === -1 ? slices : slices.slice(0, cut + 1)).flatMap(({ items }) => items);
  const items = found.slice(0, limit);
  return { items, hasMore: cut !== -1 || found.length > items.length, end: items.at(-1)?.position };
}

async function withOffer(ports: Ports, { item, position }: Placed<OfferPlace>): Promise<Placed<OfferNear>> {
  const offer = await ports.offers.find(item.offerId);
  if (offer === undefined)
    throw new Error(`A division names the offer ${item.offerId}, which the table does not hold.`);
  return { item: { regionCode: item.regionCode, offer }, position };
}

/**
 * The division under which a rule is listed: of those that it names, the one that is read first. None of them lies below
 * another, so those that are read at all stand in one range.
 */
function nearestOf(ranges: readonly string[], { regions }: OfferRule): RegionCode | undefined {
  const [nearest] = regions.filter((code) => rangeOf(ranges, `${code}#`) >= 0).toSorted();
  return nearest;
}

/** Whether an offer is wanted, and listed here: each stands once, however many divisions name it. */
function isWanted(query: OfferQuery, { ranges, act }: { readonly ranges: readonly string[]; readonly act: Act }) {
  const { category, merchantId, at = act.now } = query;
  return ({ offer, regionCode }: OfferNear): boolean => {
    const rule = versionAt(offer, at, act.now)?.rule;
    if (rule === undefined || (category !== undefined && rule.category !== category)) return false;
    const isGiven = merchantId === undefined || rule.merchants === 'ALL' || rule.merchants.includes(merchantId);
    return isGiven && nearestOf(ranges, rule) === regionCode;
  };
}

/**
 * A page of the offers that are of use in a division, the nearest first: those that name it or one below it, then those that
 * name one above it. As they are in force at an instant, and as everybody knows of them by now. Undefined for a position
 * that is not of this list.
 */
export async function listOffers(ports: Ports, act: Act, query: OfferQuery): Promise<Slice<Offer> | undefined> {
  if ((await findProgramOfOffers(ports, act, query.programId)) === undefined) return NO_ROWS;
  const ranges = rangesOf(query.regionCode);
  const readNear = async (request: SliceRequest): Promise<Slice<OfferNear> | undefined> => {
    const places = await readPlaces(ranges, request, (prefix, part) =>
      ports.offers.placed(query.programId, prefix, part),
    );
    if (places === undefined) return undefined;
    return { ...places, items: await Promise.all(places.items.map((place) => withOffer(ports, place))) };
  };
  const near = await keepKnown(readNear, query.page, { wanted: isWanted(query, { ranges, act }) });
  return near && { ...near, items: near.items.map(({ item, position }) => ({ item: item.offer, position })) };
}
