import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix } from '#domain/region/region-code.ts';
import type { CardPrograms } from '#services/ports/cards.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import { cardProgramEntity } from './card-program-entity.ts';
import type { TableClient } from './document-client.ts';
import { findMarked } from './marked-id.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): CardProgram => readState(item) as CardProgram;
const keyOf = (id: CardProgramId): ItemKey => cardProgramEntity.get({ id }).params<{ Key: ItemKey }>().Key;
/** How card programmes are kept by a process: none ever changes. */
export const CARD_PROGRAM_ITEMS = { keyOf, stateIn };

/** Reads of card programmes for one request. */
export function createCardPrograms(table: TableClient, loader: ItemLoader): CardPrograms {
  const byId = readById(table, loader, CARD_PROGRAM_ITEMS);
  return {
    ...byId,
    findByCode: async (code) => {
      const id = await findMarked(loader, { space: 'CARD_PROGRAM_CODE', name: code });
      return id === undefined ? undefined : byId.find(id as CardProgramId);
    },
    inRegion: (region, request) => {
      const regionCode = subtreePrefix(region);
      const readIn = (province: string, part: SliceRequest): Promise<Slice<CardProgram>> => {
        const range = rangeOf(cardProgramEntity.query.byRegion({ province }).begins({ regionCode }).params());
        return readSlice(table, { ...range, parse: stateIn }, part);
      };
      if (region === NATION_CODE) return readAcrossProvinces(readIn, request);
      return readIn(provinceOf(region), request);
    },
    ofBank: (bankCode, request) => {
      const range = rangeOf(cardProgramEntity.query.byBank({ bankCode }).params());
      return readSlice(table, { ...range, parse: stateIn }, request);
    },
  };
}
