import type { RegionCode } from '#domain/region/region-code.ts';
import type { BodyRows } from '#services/ports/appraisals.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { readById } from './read-by-id.ts';
import type { Listing, Range } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

/** Where the rows of a noun are kept. */
export interface RowKeys<Key> {
  readonly keyOf: (id: Key) => ItemKey;
  /** The rows of a federation, in the order of the paths of their bodies. */
  readonly lineOf: (federation: RegionCode) => Range;
}

/** Reads of a noun whose rows bodies keep: by id, and below bodies, the newest of a body first. */
export function createBodyRows<Key, Row>(
  table: TableClient,
  loader: ItemLoader,
  { keyOf, lineOf }: RowKeys<Key>,
): BodyRows<Key, Row> {
  const stateIn = (item: RawItem): Row => readState(item) as Row;
  const listingOf = (federation: RegionCode, prefix: string): Listing<Row> => {
    return { ...lineOf(federation), prefix, newestFirst: true, parse: stateIn };
  };
  return {
    ...readById<Key, Row>(table, loader, { keyOf, stateIn }),
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
  };
}
