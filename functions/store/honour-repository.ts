import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type { HonourRecordId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { HonourRecords } from '#services/ports/activities.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { honourEntity } from './honour-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): HonourRecord => readState(item) as HonourRecord;
const keyOf = (id: HonourRecordId): ItemKey => honourEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function listingOf(federation: RegionCode, prefix: string): Listing<HonourRecord> {
  const range = rangeOf(honourEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

function waitingIn(waitsIn: RegionCode, prefix: string): Listing<HonourRecord> {
  const range = rangeOf(honourEntity.query.byWaiting({ waitsIn }).params());
  return { ...range, prefix, parse: stateIn };
}

/** Reads of honours for one request. */
export function createHonourRecords(table: TableClient, loader: ItemLoader): HonourRecords {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
    waitingUnder: (lookup, request) => readUnderPaths(table, { lookup, listingOf: waitingIn }, request),
    ofRecipient: (recipientId, request) => {
      const range = rangeOf(honourEntity.query.byRecipient({ recipientId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
  };
}
