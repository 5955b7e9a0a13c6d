import type { Agreement } from '#domain/agreement/agreement.ts';
import type { AgreementId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Agreements } from '#services/ports/bodies.ts';
import { agreementEntity } from './agreement-entity.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Agreement => readState(item) as Agreement;
const keyOf = (id: AgreementId): ItemKey => agreementEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function listingOf(line: RegionCode, prefix: string): Listing<Agreement> {
  const range = rangeOf(agreementEntity.query.byLine({ line }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

/** Reads of agreements for one request. */
export function createAgreements(table: TableClient, loader: ItemLoader): Agreements {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    ofBody: (bodyId, request) => {
      const range = rangeOf(agreementEntity.query.byBody({ bodyId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
  };
}
