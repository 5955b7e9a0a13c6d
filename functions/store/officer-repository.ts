import type { OfficerTermId } from '#domain/ids.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import type { OfficerTerms } from '#services/ports/bodies.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { officerEntity } from './officer-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): OfficerTerm => readState(item) as OfficerTerm;
const keyOf = (id: OfficerTermId): ItemKey => officerEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of officers' terms for one request. */
export function createOfficerTerms(table: TableClient, loader: ItemLoader): OfficerTerms {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    ofBody: (bodyId, request) => {
      const range = rangeOf(officerEntity.query.byBody({ bodyId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
  };
}
