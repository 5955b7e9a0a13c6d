import type { DiscountId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import type { BankTransaction } from '#domain/reconciliation/bank-transaction.ts';
import { UNTOUCHED_BUDGET, type OfferBudget } from '#domain/usage/budget.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { unusedYear, type UsageYear } from '#domain/usage/usage-year.ts';
import type { CardYear, Discounts, Usage, UsageByOffer, UsageKey } from '#services/ports/usage.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readWhole } from './read-whole.ts';
import { remembering } from './remembering.ts';
import { rangeOfCard, recordIn } from './transaction-repository.ts';
import { readState } from './state-text.ts';
import { budgetEntity, discountEntity, usageEntity } from './usage-entity.ts';
import { readUsage } from './usage-text.ts';

/** What the attributes are called by which a budget's holds are kept. */
export const HELD_PREFIX = 'held';
/** More than anybody uses a card in a year; a caller waits for no more. */
const MOST_USES = 5000;

/** The key of what a card used of an offer in a year. */
export const keyOfUsage = (key: UsageKey): ItemKey => usageEntity.get({ ...key }).params<{ Key: ItemKey }>().Key;
const keyOfBudget = (offerId: OfferId): ItemKey => budgetEntity.get({ offerId }).params<{ Key: ItemKey }>().Key;
const keyOfDiscount = (id: DiscountId): ItemKey => discountEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const discountIn = (item: RawItem): Discount => readState(item) as Discount;

/** How the items of discounts are found and read. */
export const DISCOUNT_ITEMS = { keyOf: keyOfDiscount, stateIn: discountIn };

/** What was used, in its item. */
export function usageIn(key: UsageKey, item: RawItem | undefined): UsageYear {
  return item === undefined ? unusedYear(key) : { ...key, version: Number(item['version']), ...readUsage(item) };
}

/** The offer at the end of the key, and what was used of it. */
function usageOfOffer(key: CardYear, item: RawItem): readonly [OfferId, UsageYear] {
  const offerId = String(item['sk']).slice(`${key.year}#`.length) as OfferId;
  return [offerId, usageIn({ ...key, offerId }, item)];
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
  const [years, budgets] = [remembering<UsageByOffer>(), remembering<OfferBudget>()];
  const discounts = remembering<readonly Discount[]>();
  const transactions = remembering<readonly BankTransaction[]>();
  const readAll = async (key: CardYear, consistent: boolean): Promise<UsageByOffer> => {
    const range = rangeOf(usageEntity.query.byCard(key).params());
    const parse = (item: RawItem) => usageOfOffer(key, item);
    return new Map(await readWhole(table, { ...range, parse }, { consistent }));
  };
  return {
    find: async (key) => usageIn(key, await loader.load(keyOfUsage(key))),
    read: async (key) => usageIn(key, await readConsistently(table, keyOfUsage(key))),
    findAll: (key) => years(`${key.cardId}#${key.year}`, () => readAll(key, false)),
    readAll: (key) => readAll(key, true),
    findBudget: (offerId) => budgets(offerId, async () => budgetIn(await loader.load(keyOfBudget(offerId)))),
    readBudget: async (offerId) => budgetIn(await readConsistently(table, keyOfBudget(offerId))),
    discountsOf: ({ cardId, year, offerId }) =>
      discounts(`${cardId}#${year}#${offerId ?? ''}`, () => {
        const named = offerId === undefined ? { cardId, year } : { cardId, year, offerId };
        const range = rangeOf(discountEntity.query.byCard(named).params());
        return readWhole(table, { ...range, parse: discountIn }, { consistent: false, most: MOST_USES });
      }),
    transactionsOf: (key) =>
      transactions(`${key.cardId}#${key.year}#${key.offerId ?? ''}`, () =>
        readWhole(table, { ...rangeOfCard(key), parse: recordIn }, { consistent: false, most: MOST_USES }),
      ),
  };
}

/** Reads of discounts for one request. */
export function createDiscounts(table: TableClient, loader: ItemLoader): Discounts {
  return readById(table, loader, { keyOf: keyOfDiscount, stateIn: discountIn });
}
