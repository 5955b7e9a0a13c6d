import type { FileKind, RowResult } from '../kind.ts';
import { COLUMNS, type OfferColumn } from './columns.ts';
import type { OfferRow } from './offer-row.ts';
import { parseOfferRow } from './parse-offer-row.ts';
import { recordOffer } from './record-offer.ts';
import { openTrial } from './trial-ports.ts';

/** All rows of a file are held at once, and done one after the other within the time of one function. */
const MOST_OFFERS = 5000;
const OFFERS_PER_BATCH = 25;

/**
 * Offers, one per row with its whole rule. Rows go one by one: offers for every merchant write to the same shelf, and would
 * only get into each other's way.
 */
export const OFFERS: FileKind<OfferRow, OfferColumn> = {
  name: 'OFFERS',
  columns: COLUMNS,
  mostRows: MOST_OFFERS,
  mostParts: 1,
  batchRows: OFFERS_PER_BATCH,
  partitionKey: () => 'all',
  parse: parseOfferRow,
  identityOf: ({ programCode, code }) => `${programCode}|${code}`,
  openTrial,
  apply: async (ports, { starter }, { rows, mode }) => {
    const results: RowResult<OfferColumn>[] = [];
    const isTrial = mode === 'DRY_RUN';
    for (const parsed of rows) {
      const result = await recordOffer(ports, starter, { parsed, mode: isTrial ? 'UPSERT' : mode });
      // The offer that a trial creates is nowhere.
      results.push(isTrial && result.outcome === 'CREATED' ? { ...result, id: null } : result);
    }
    return results;
  },
};
