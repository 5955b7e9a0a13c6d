import { dayOf, type Instant } from '../day.ts';
import type { Fen } from '../money.ts';
import type { KnownUse } from '../usage/known-use.ts';
import type { BankTransaction } from './bank-transaction.ts';

function useOf({ row, recordedAt, takenBack }: BankTransaction, knownAt: Instant): KnownUse | undefined {
  if (row.operation !== 'C' || recordedAt > knownAt) return undefined;
  const discountFen = takenBack.reduce(
    (rest, one) => (one.at <= knownAt ? rest - one.discountFen : rest),
    Number(row.discountFen),
  ) as Fen;
  return { day: dayOf(row.at), used: { count: row.discountFen > 0 ? 1 : 0, discountFen } };
}

/**
 * What a bank granted that counted at `knownAt`: each charge with a discount from when it was recorded on, less what refunds took back
 * by then. A refund counts at its charge, of whatever card, offer and day it is told itself.
 */
export function usesByBank(transactions: readonly BankTransaction[], knownAt: Instant): readonly KnownUse[] {
  return transactions.flatMap((transaction) => useOf(transaction, knownAt) ?? []);
}
