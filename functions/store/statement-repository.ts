import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import type { StatementMonth, StatementPart, StatementPlace } from '#domain/reconciliation/statement.ts';
import type { Settlement } from '#services/ports/settlement.ts';
import { readConsistently, type ItemKey, type RawItem } from './batch-get.ts';
import { nameOfKey, readMany } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readSlice } from './read-slice.ts';
import { readWhole } from './read-whole.ts';
import { nameOfPlace, offersPlace, sealedPeriodEntity, statementEntity } from './statement-entity.ts';
import { readState } from './state-text.ts';

const sealIn = (item: RawItem): SealedPeriod => readState(item) as SealedPeriod;
const partIn = (item: RawItem): StatementPart => readState(item) as StatementPart;
const keyOfPart = ({ bankCode, period }: StatementMonth, place: StatementPlace): ItemKey =>
  statementEntity.get({ bankCode, period, place: nameOfPlace(place) }).params<{ Key: ItemKey }>().Key;

/** Reads of the months of banks: what they came to, and which are sealed. */
export function createStatements(
  table: TableClient,
): Pick<Settlement, 'statementParts' | 'statementOffers' | 'seals' | 'readSeal'> {
  return {
    statementParts: async (month, places) => {
      const keys = places.map((place) => keyOfPart(month, place));
      const items = await readMany(table, keys);
      return keys.map((key) => {
        const item = items.get(nameOfKey(key));
        return item && partIn(item);
      });
    },
    statementOffers: ({ bankCode, period }, programId, request) => {
      const lookup = statementEntity.query.byPeriod({ bankCode, period }).begins({ place: offersPlace(programId) });
      return readSlice(table, { ...rangeOf(lookup.params()), parse: partIn }, request);
    },
    seals: (bankCode) => {
      const range = rangeOf(sealedPeriodEntity.query.byBank({ bankCode }).params());
      return readWhole(table, { ...range, newestFirst: true, parse: sealIn }, { consistent: true });
    },
    readSeal: async (bankCode, period) => {
      const { Key } = sealedPeriodEntity.get({ bankCode, period }).params<{ Key: ItemKey }>();
      const item = await readConsistently(table, Key);
      return item === undefined ? undefined : sealIn(item);
    },
  };
}
