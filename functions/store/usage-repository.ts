import type { DiscountId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { UNTOUCHED_BUDGET, type OfferBudget } from '#domain/usage/budget.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { unusedYear, type UsageYear } from '#domain/usage/usage-year.ts';
import type { Discounts, Usage, UsageKey } from '#services/ports/usage.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';
import { budgetEntity, discountEntity, usageEntity } from './usage-entity.ts';
import { readUsage } from './usage-text.ts';

/** What the attributes are called by which a budget's holds are kept. */
export const HELD_PREFIX = 'held';
const PAGE = 500;

const keyOfUsage = (key: UsageKey): ItemKey => usageEntity.get({ ...key }).params<{ Key: ItemKey }>().Key;
const keyOfBudget = (offerId: OfferId): ItemKey => budgetEntity.get({ offerId }).params<{ Key: ItemKey }>().Key;
const keyOfDiscount = (id: DiscountId): ItemKey => discountEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const discountIn = (item: RawItem): Discount => readState(item) as Discount;

function usageIn(key: UsageKey, item: RawItem | undefined): UsageYear {
  return item === undefined ? unusedYear(key) : { ...key, version: Number(item['version']), ...readUsage(item) };
}

function budgetIn(item: RawItem | undefined): OfferBudget {
  if (item === undefined) return UNTOUCHED_BUDGET;
  const held = Object.entries(item).flatMap(([name, fen]) => {
    const minute = name.startsWith(HELD_PREFIX) ? Number(name.slice(HELD_PREFIX.length)) : Number.NaN;
    return Number.isSafeInteger(minute) ? [[minute, Number(fen) as Fen] as const] : [];
  });
  return { usedFen: Number(item['usedFen'] ?? 0) as Fen, held: new Map(held) };
}

/** Reads of usage and budgets for one request. */
export function createUsage(table: TableClient, loader: ItemLoader): Usage {
  return {
    find: async (key) => usageIn(key, await loader.load(keyOfUsage(key))),
    read: async (key) => usageIn(key, await readConsistently(table, keyOfUsage(key))),
    findBudget: async (offerId) => budgetIn(await loader.load(keyOfBudget(offerId))),
    readBudget: async (offerId) => budgetIn(await readConsistently(table, keyOfBudget(offerId))),
    discountsOf: async ({ cardId, offerId, year }) => {
      const range = rangeOf(discountEntity.query.byCard({ cardId, offerId, year }).params());
      const found: Discount[] = [];
      let after: string | undefined;
      for (let hasMore = true; hasMore;) {
        const slice = await readSlice(table, { ...range, parse: discountIn }, { limit: PAGE, after });
        found.push(...slice.items.map(({ item }) => item));
        ({ hasMore, end: after } = slice);
      }
      return found;
    },
  };
}

/** Reads of discounts for one request. */
export function createDiscounts(table: TableClient, loader: ItemLoader): Discounts {
  return readById(table, loader, { keyOf: keyOfDiscount, stateIn: discountIn });
}
