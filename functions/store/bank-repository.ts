import type { Bank } from '#domain/bank/bank.ts';
import type { BankId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix } from '#domain/region/region-code.ts';
import type { Banks } from '#services/ports/cards.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import { bankEntity } from './bank-entity.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { findMarked } from './marked-id.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Bank => readState(item) as Bank;
const keyOf = (id: BankId): ItemKey => bankEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of banks for one request. */
export function createBanks(table: TableClient, loader: ItemLoader): Banks {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    findByCode: async (code) => {
      const id = await findMarked(loader, { space: 'BANK_CODE', name: code });
      return id === undefined ? undefined : byId.find(id as BankId);
    },
    inRegion: (region, request) => {
      const regionCode = subtreePrefix(region);
      const readIn = (province: string, part: SliceRequest): Promise<Slice<Bank>> => {
        const range = rangeOf(bankEntity.query.byRegion({ province }).begins({ regionCode }).params());
        return readSlice(table, { ...range, parse: stateIn }, part);
      };
      if (region === NATION_CODE) return readAcrossProvinces(readIn, request);
      return readIn(provinceOf(region), request);
    },
  };
}
