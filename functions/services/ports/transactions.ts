import type { ToldTransaction, TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { Slice, SliceRequest } from './slice.ts';
import type { CardYear, UsageKey } from './usage.ts';

/** Reads of transactions that banks told. */
export interface BankTransactions {
  /** What is known under an id of a bank. */
  readonly find: (bankCode: string, transactionId: string) => Promise<TransactionSlot | undefined>;
  /** What was told with the tokens of a card in a year, of one offer or of all, in the order of offer and id. */
  readonly ofCard: (key: CardYear & Partial<UsageKey>, request: SliceRequest) => Promise<Slice<ToldTransaction>>;
}
