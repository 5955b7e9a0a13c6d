import type { Instant } from '../day.ts';
import type { MerchantId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Offer, OfferCategory } from './offer.ts';

/** The category and the merchant, or ALL, under which an offer is found. */
export interface ShelfOfOffer {
  readonly category: OfferCategory;
  readonly merchant: MerchantId | 'ALL';
}

/** The most offers that stand on one shelf. */
export const MOST_ON_SHELF = 100;

const nameOf = ({ category, merchant }: ShelfOfOffer): string => `${category}#${merchant}`;

function shelvesByName({ versions }: Pick<Offer, 'versions'>): ReadonlyMap<string, ShelfOfOffer> {
  const shelves = versions.flatMap(({ rule: { category, merchants } }) =>
    (merchants === 'ALL' ? ['ALL' as const] : merchants).map((merchant) => ({ category, merchant })),
  );
  return new Map(shelves.map((shelf) => [nameOf(shelf), shelf]));
}

/**
 * The shelves on which an offer has to stand anew after a change. It is taken off none: past instants are asked for, and
 * what it was then is found where it was.
 */
export function newShelves(before: Offer | null, after: Offer): readonly ShelfOfOffer[] {
  const known = shelvesByName(before ?? { versions: [] });
  return [...shelvesByName(after)].filter(([name]) => !known.has(name)).map(([, shelf]) => shelf);
}

/**
 * Whether an offer was on a shelf of a merchant, or of all, as known at an instant: a shelf is never taken down and holds what
 * was put there since, too, which must not change what is decided as of then.
 */
export function stoodFor(
  { versions }: Pick<Offer, 'versions'>,
  merchant: MerchantId,
  { category, knownAt }: { readonly category: OfferCategory; readonly knownAt: Instant },
): boolean {
  return versions.some(({ recordedAt, rule }) => {
    const isNamed = rule.merchants === 'ALL' || rule.merchants.includes(merchant);
    return recordedAt <= knownAt && rule.category === category && isNamed;
  });
}

/** The divisions that a change names for the first time. */
export function newRegions(before: Offer | null, after: Offer): readonly RegionCode[] {
  const regionsOf = ({ versions }: Pick<Offer, 'versions'>): RegionCode[] =>
    versions.flatMap(({ rule }) => rule.regions);
  const known = new Set(regionsOf(before ?? { versions: [] }));
  return [...new Set(regionsOf(after))].filter((code) => !known.has(code));
}
