import type { Instant } from '../day.ts';
import type { Fen } from '../money.ts';

/**
 * What was granted under the budget of an offer, below 0 where more was taken back. What is held for reservations under way is in `usedFen` and stands beside
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

/**
 * What an offer has spent is counted up to so much, and down to as much below 0: sums of numbers are exact up to 2^53, and tills hold
 * and give back at the same time. 40 trillion yuan are far beyond any budget.
 */
export const MOST_COUNTED_FEN = 4_000_000_000_000_000 as Fen;

const within = (fen: bigint, least: bigint, most: bigint): bigint => (fen < least ? least : fen > most ? most : fen);

/** How much of a sum is added to what an offer has spent: all of it, or as much as brings that to its bound, where it stays. */
export function countableFen(usedFen: Fen, fen: bigint): Fen {
  const [used, most] = [BigInt(usedFen), BigInt(MOST_COUNTED_FEN)];
  const [room, depth] = [most - used, -most - used];
  return Number(within(fen, depth < 0n ? depth : 0n, room > 0n ? room : 0n)) as Fen;
}
