import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, DisbursementId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Disbursements } from '#services/ports/disbursements.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import { disbursementEntity, disbursementLineEntity } from './disbursement-entity.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readOwners } from './read-owners.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Disbursement => readState(item) as Disbursement;
const keyOf = (id: DisbursementId): ItemKey => disbursementEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const LINE = 'LINE#';

function waitingIn(waitsIn: RegionCode, prefix: string): Listing<Disbursement> {
  const range = rangeOf(disbursementEntity.query.byWaiting({ waitsIn }).params());
  return { ...range, prefix, parse: stateIn };
}

/** Reads of batches for one request. */
export function createDisbursements(table: TableClient, loader: ItemLoader): Disbursements {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    idsByCode: async (federation, codes) => {
      const named = new Map(codes.map((code) => [`${federation}/${code}`, code]));
      const owners = await readOwners<DisbursementId>(table, 'DISBURSEMENT_CODE', [...named.keys()]);
      return new Map([...owners].map(([name, id]) => [named.get(name) ?? '', id]));
    },
    readAll: (ids) => readStates(table, ids, { keyOf, stateIn }),
    ofEdition: (editionId, request) => {
      const range = rangeOf(disbursementEntity.query.byEdition({ editionId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
    waitingUnder: (lookup, request) => readUnderPaths(table, { lookup, listingOf: waitingIn }, request),
    lines: (disbursementId, request) => {
      const range = rangeOf(disbursementLineEntity.query.byBatch({ disbursementId }).params());
      const parse = (item: RawItem): ClaimId => item['claimId'] as ClaimId;
      return readSlice(table, { ...range, prefix: LINE, parse }, { ...request, consistent: true });
    },
  };
}
