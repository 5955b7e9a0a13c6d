import type { Instant, LocalDate } from '../day.ts';
import type { BenefitCardId, DiscountId, OfferId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { UNUSED, type OfferUsage, type Tally } from './usage.ts';

/** A discount that was promised at the point of sale and is neither confirmed nor cancelled. It counts until it expires. */
export interface UsageHold {
  readonly discountId: DiscountId;
  readonly day: LocalDate;
  readonly discountFen: Fen;
  readonly expiresAt: Instant;
}

/** What one card has used of one offer in a calendar year; all limits are counted from it. */
export interface UsageYear {
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  /** Four digits. */
  readonly year: string;
  readonly version: number;
  readonly total: Tally;
  /** By month, `01` to `12`. */
  readonly months: Readonly<Record<string, Tally>>;
  /** By day, `0101` to `1231`. */
  readonly days: Readonly<Record<string, Tally>>;
  readonly holds: readonly UsageHold[];
}

const NOTHING = UNUSED.day;

/** The usage of a card that never had the offer in the year. */
export function unusedYear(key: Pick<UsageYear, 'cardId' | 'offerId' | 'year'>): UsageYear {
  return { ...key, version: 0, total: NOTHING, months: {}, days: {}, holds: [] };
}

/** The year of a day. */
export function yearOf(day: LocalDate): string {
  return day.slice(0, 4);
}

const monthKey = (day: LocalDate): string => day.slice(5, 7);
const dayKey = (day: LocalDate): string => `${day.slice(5, 7)}${day.slice(8, 10)}`;

function plus(tally: Tally | undefined, count: number, fen: number): Tally {
  const before = tally ?? NOTHING;
  return { count: before.count + count, discountFen: (before.discountFen + fen) as Fen };
}

/** The holds that still count at `now`. */
export function liveHolds({ holds }: UsageYear, now: Instant): readonly UsageHold[] {
  return holds.filter(({ expiresAt }) => now < expiresAt);
}

/** What counts at `now` for the day, the month and the year of `day`: charges, and what is held for others under way. */
export function usageOn(usage: UsageYear, day: LocalDate, now: Instant): Omit<OfferUsage, 'budgetUsedFen'> {
  const holds = liveHolds(usage, now);
  const withHolds = (tally: Tally | undefined, isIn: (hold: UsageHold) => boolean): Tally =>
    holds.filter(isIn).reduce((sum, { discountFen }) => plus(sum, 1, discountFen), tally ?? NOTHING);
  return {
    day: withHolds(usage.days[dayKey(day)], (hold) => hold.day === day),
    month: withHolds(usage.months[monthKey(day)], (hold) => monthKey(hold.day) === monthKey(day)),
    year: withHolds(usage.total, () => true),
  };
}

/** The usage with a hold more; those that have expired are dropped. */
export function hold(usage: UsageYear, held: UsageHold, now: Instant): UsageYear {
  return { ...usage, version: usage.version + 1, holds: [...liveHolds(usage, now), held] };
}

/** The usage without a hold, whether it still counted or not. */
export function release(usage: UsageYear, id: DiscountId): UsageYear {
  const holds = usage.holds.filter(({ discountId }) => discountId !== id);
  return { ...usage, version: usage.version + 1, holds };
}

/** Adds to the tallies of a day: a charge counts one, and a refund gives its discount back, and no count. */
function tally(usage: UsageYear, day: LocalDate, { count, fen }: { readonly count: number; readonly fen: number }) {
  return {
    total: plus(usage.total, count, fen),
    months: { ...usage.months, [monthKey(day)]: plus(usage.months[monthKey(day)], count, fen) },
    days: { ...usage.days, [dayKey(day)]: plus(usage.days[dayKey(day)], count, fen) },
  };
}

/** The usage with a charge more, which is held no longer. */
export function charge(usage: UsageYear, { discountId, day, discountFen }: Omit<UsageHold, 'expiresAt'>): UsageYear {
  return { ...release(usage, discountId), ...tally(usage, day, { count: 1, fen: discountFen }) };
}

/** The usage with a discount given back to the periods of its charge. */
export function giveBack(usage: UsageYear, day: LocalDate, discountFen: Fen): UsageYear {
  return { ...usage, version: usage.version + 1, ...tally(usage, day, { count: 0, fen: 0 - discountFen }) };
}
