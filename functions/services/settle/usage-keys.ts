import { dayOf, type Instant } from '#domain/day.ts';
import type { OfferId } from '#domain/ids.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { SettlingRow } from '#domain/reconciliation/settling-row.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { yearOf } from '#domain/usage/usage-year.ts';
import type { UsageKey } from '../ports/usage.ts';

const keyOfUse = (cardId: UsageKey['cardId'], offerId: OfferId, at: Instant): UsageKey => ({
  ...{ cardId, offerId, year: yearOf(dayOf(at)) },
});

/** Whose usage is asked for: of charges, of the charges that refunds are of, and of tills whose place a charge takes. */
export function usageKeys(
  rows: readonly SettlingRow[],
  slots: ReadonlyMap<string, TransactionSlot>,
  tills: Iterable<Discount>,
): readonly UsageKey[] {
  const ofRows = rows.flatMap(({ row, card, offer }) => {
    if (row.operation === 'C') return [keyOfUse(card.id, offer.id, row.at)];
    const charge = slots.get(row.originalTransactionId)?.record;
    return charge === null || charge === undefined ? [] : [keyOfUse(charge.cardId, charge.offerId, charge.row.at)];
  });
  return [...ofRows, ...[...tills].map(({ cardId, offerId, at }) => keyOfUse(cardId, offerId, at))];
}
