import type { SponsorId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import type { Sponsors } from '#services/ports/posts.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import type { Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { sponsorEntity, sponsorPlacesEntity } from './sponsor-entity.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Sponsor => readState(item) as Sponsor;
const keyOf = (id: SponsorId): ItemKey => sponsorEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function listingOf(federation: RegionCode, prefix: string): Listing<Sponsor> {
  const range = rangeOf(sponsorEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

/** Reads of sponsors for one request. */
export function createSponsors(table: TableClient, loader: ItemLoader): Sponsors {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    placesTaken: async (sponsorId) => {
      const { Key } = sponsorPlacesEntity.get({ sponsorId }).params<{ Key: ItemKey }>();
      return Number((await loader.load(Key))?.['taken'] ?? 0);
    },
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
  };
}
