import type { MerchantId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { subtreePrefix } from '#domain/region/region-code.ts';
import type { Merchants } from '#services/ports/catalogue.ts';
import { createItemLoader, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { findMarked } from './marked-id.ts';
import { merchantEntity } from './merchant-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Merchant => readState(item) as Merchant;
const keyOf = (id: MerchantId): ItemKey => merchantEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** How the items of merchants are found and read. */
export const MERCHANT_ITEMS = { keyOf, stateIn };

async function readAllByCode(
  table: TableClient,
  places: readonly Pick<Merchant, 'programId' | 'code'>[],
): Promise<readonly (Merchant | undefined)[]> {
  const fresh = createItemLoader(table, true);
  return Promise.all(
    places.map(async ({ programId, code }) => {
      const id = await findMarked(fresh, { space: 'MERCHANT_CODE', name: `${programId}#${code}` });
      const item = id === undefined ? undefined : await fresh.load(keyOf(id as MerchantId));
      return item === undefined ? undefined : stateIn(item);
    }),
  );
}

/** Reads of merchants for one request. */
export function createMerchants(table: TableClient, loader: ItemLoader): Merchants {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    findByCode: async (programId, code) => {
      const id = await findMarked(loader, { space: 'MERCHANT_CODE', name: `${programId}#${code}` });
      return id === undefined ? undefined : byId.find(id as MerchantId);
    },
    readAllByCode: (places) => readAllByCode(table, places),
    inRegion: (programId, region, request) => {
      const lookup = merchantEntity.query.byRegion({ programId }).begins({ regionCode: subtreePrefix(region) });
      return readSlice(table, { ...rangeOf(lookup.params()), parse: stateIn }, request);
    },
  };
}
