import type { Agreement } from '#domain/agreement/agreement.ts';
import type { AgreementId } from '#domain/ids.ts';
import type { Agreements } from '#services/ports/bodies.ts';
import { agreementEntity } from './agreement-entity.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Agreement => readState(item) as Agreement;
const keyOf = (id: AgreementId): ItemKey => agreementEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of agreements for one request. */
export function createAgreements(table: TableClient, loader: ItemLoader): Agreements {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    ofBody: (bodyId, request) => {
      const range = rangeOf(agreementEntity.query.byBody({ bodyId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
  };
}
