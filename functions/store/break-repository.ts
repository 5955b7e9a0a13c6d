import type { BreakId } from '#domain/ids.ts';
import type { Break, DateSpan } from '#domain/reconciliation/break.ts';
import type { Breaks } from '#services/ports/breaks.ts';
import type { Placed, SliceRequest } from '#services/ports/slice.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Range } from './read-slice.ts';
import { breakEntity, merchantBreakEntity } from './reconciliation-entity.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Break => readState(item) as Break;
const keyOf = (id: BreakId): ItemKey => breakEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** A break in a merchant's list, and the business date under which it stands there. */
interface ListedBreak {
  readonly id: BreakId;
  readonly businessDate: string;
}

const listedIn = (item: RawItem): ListedBreak => ({
  ...{ id: item['breakId'] as BreakId, businessDate: String(item['businessDate']) },
});

/** The part of a list in the order of business dates that lies in these. */
function within(range: Range, { from, to }: DateSpan): Range {
  return { ...range, from: from ?? undefined, to: to ?? undefined };
}

/** Reads of breaks for one request. */
export function createBreaks(table: TableClient, loader: ItemLoader): Breaks {
  const byId = readById(table, loader, { keyOf, stateIn });
  const read = (range: Range, request: SliceRequest) => readSlice(table, { ...range, parse: stateIn }, request);
  const named = async ({ item: { id, businessDate }, position }: Placed<ListedBreak>): Promise<Placed<Break>[]> => {
    const item = await byId.find(id);
    if (item === undefined) throw new Error(`A merchant names the break ${id}, which the table does not hold.`);
    // A file of another day that comes to the same break lists it once more, under its own date.
    return item.businessDate === businessDate ? [{ item, position }] : [];
  };
  return {
    ...byId,
    readMany: (ids) => readStates(table, ids, { keyOf, stateIn }),
    ofPeriod: (asked, request) => {
      const { bankCode, period, kind } = asked;
      const place = kind === null ? { bankCode, period } : { bankCode, period, kind };
      const range = rangeOf(breakEntity.query.byPeriod(place).params());
      return read('from' in asked ? { ...range, from: `${asked.kind}#${asked.from}` } : range, request);
    },
    unsettled: (bankCode, dates, request) => {
      const range = rangeOf(breakEntity.query.byStanding({ standing: 'OPEN', bankCode }).params());
      return read(within(range, dates), request);
    },
    ofOffer: (offerId, dates, request) =>
      read(within(rangeOf(breakEntity.query.byOffer({ offerId }).params()), dates), request),
    ofMerchant: async (merchantId, dates, request) => {
      const range = within(rangeOf(merchantBreakEntity.query.byMerchant({ merchantId }).params()), dates);
      const slice = await readSlice(table, { ...range, parse: listedIn }, request);
      return { ...slice, items: (await Promise.all(slice.items.map(named))).flat() };
    },
  };
}
