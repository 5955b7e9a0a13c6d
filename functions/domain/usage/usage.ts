import type { Fen } from '../money.ts';
import type { LimitPeriod } from '../offer/offer.ts';

/** How often a card had a discount in a period, and how much in all, less what refunds took back. */
export interface Tally {
  readonly count: number;
  readonly discountFen: Fen;
}

/** What a card has used of an offer in the day, month and year of an instant, and what the offer has spent on all cards. */
export interface OfferUsage extends Readonly<Record<LimitPeriod, Tally>> {
  readonly budgetUsedFen: Fen;
}

const NOTHING: Tally = { count: 0, discountFen: 0 as Fen };

/** The usage of an offer that no card ever had. */
export const UNUSED: OfferUsage = { day: NOTHING, month: NOTHING, year: NOTHING, budgetUsedFen: 0 as Fen };

/** What a limit leaves of what is used, never below 0; null where there is no limit. */
export function leftOf<Amount extends number>(limit: Amount | null, used: Amount): Amount | null {
  return limit === null ? null : (Math.max(limit - used, 0) as Amount);
}
