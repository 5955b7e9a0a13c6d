import type { BankTransaction, ToldTransaction, TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { BankTransactions } from '#services/ports/transactions.ts';
import type { CardYear, UsageKey } from '#services/ports/usage.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readSlice, type Range } from './read-slice.ts';
import { transactionEntity } from './reconciliation-entity.ts';
import { readState } from './state-text.ts';

/** The key of a slot, made by hand: a million rows a day ask for it. */
export const keyOfSlot = (bankCode: string, transactionId: string): ItemKey => ({
  pk: `TX#${bankCode}#${transactionId}`,
  sk: 'STATE',
});

/** What is known under an id, in its item. */
export const slotIn = (item: RawItem): TransactionSlot => readState(item) as TransactionSlot;

/** A transaction in its slot: only slots that hold one stand in a card's list. */
function toldIn(item: RawItem): ToldTransaction {
  const { record, ...slot } = slotIn(item);
  if (record === null) throw new Error('A slot without a transaction stands in the list of a card.');
  return { ...slot, record };
}

/** The transaction in an item of a card's list. */
export const recordIn = (item: RawItem): BankTransaction => toldIn(item).record;

/** Where the transactions of a card stand. */
export function rangeOfCard({ cardId, year, offerId }: CardYear & Partial<UsageKey>): Range {
  const named = offerId === undefined ? { cardId, year } : { cardId, year, offerId };
  return rangeOf(transactionEntity.query.byCard(named).params());
}

/** Reads of transactions for one request. */
export function createBankTransactions(table: TableClient, loader: ItemLoader): BankTransactions {
  return {
    find: async (bankCode, transactionId) => {
      const item = await loader.load(keyOfSlot(bankCode, transactionId));
      return item === undefined ? undefined : slotIn(item);
    },
    ofCard: (key, request) => readSlice(table, { ...rangeOfCard(key), parse: toldIn }, request),
  };
}
