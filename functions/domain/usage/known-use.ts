import type { LocalDate } from '../day.ts';
import type { Fen } from '../money.ts';
import { UNUSED, type OfferUsage, type Tally } from './usage.ts';

/** What a charge adds to the periods of its day, as it was known at some instant. */
export interface KnownUse {
  readonly day: LocalDate;
  readonly used: Tally;
}

const PREFIXES = { day: 'YYYY-MM-DD'.length, month: 'YYYY-MM'.length, year: 'YYYY'.length } as const;

/**
 * What a card had used of an offer in the periods of `day`: counted anew from all that was known of it at an instant, and the same as
 * the tallies said at that instant.
 */
export function sumOfUses(uses: readonly KnownUse[], day: LocalDate): Omit<OfferUsage, 'budgetUsedFen'> {
  const sum = (length: number): Tally =>
    uses
      .filter((use) => use.day.startsWith(day.slice(0, length)))
      .reduce<Tally>(
        (total, { used }) => ({
          count: total.count + used.count,
          discountFen: (total.discountFen + used.discountFen) as Fen,
        }),
        UNUSED.day,
      );
  return { day: sum(PREFIXES.day), month: sum(PREFIXES.month), year: sum(PREFIXES.year) };
}
