import type { Instant } from '../day.ts';
import type { Fen } from '../money.ts';

/**
 * What was granted under the budget of an offer. What is held for reservations under way is in `usedFen` and stands beside
 * it by the minute in which it expires: once that is over, it may be taken back.
 */
export interface OfferBudget {
  readonly usedFen: Fen;
  readonly held: ReadonlyMap<number, Fen>;
}

/** The budget of an offer that nothing was granted of. */
export const UNTOUCHED_BUDGET: OfferBudget = { usedFen: 0 as Fen, held: new Map() };

const MINUTE = 60_000;
/** Clocks differ by less: what is expired for this long nobody confirms any more. */
const GRACE_MINUTES = 1;

/** The minute at whose end a hold that expires at this instant has expired. */
export function minuteOf(expiresAt: Instant): number {
  return Math.ceil(Date.parse(expiresAt) / MINUTE);
}

/**
 * What is held for reservations that nobody confirmed in time, by minute. Minutes of which nothing is left are among them:
 * an item that kept them would grow for ever.
 */
export function expiredHolds({ held }: OfferBudget, now: Instant): readonly (readonly [number, Fen])[] {
  const last = Math.floor(Date.parse(now) / MINUTE) - GRACE_MINUTES;
  return [...held].filter(([minute]) => minute <= last);
}

/** What counts against the budget at `now`. */
export function budgetUsed(budget: OfferBudget, now: Instant): Fen {
  return expiredHolds(budget, now).reduce((used, [, fen]) => used - fen, Number(budget.usedFen)) as Fen;
}
