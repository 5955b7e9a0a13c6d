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

/** What one card has used of one offer in a calendar year, day by day; all limits are counted from it. */
export interface UsageYear {
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  /** Four digits. */
  readonly year: string;
  readonly version: number;
  /** By day, `0101` to `1231`; months and the year are their sums. */
  readonly days: Readonly<Record<string, Tally>>;
  readonly holds: readonly UsageHold[];
}

const NOTHING = UNUSED.day;

/** The usage of a card that never had the offer in the year. */
export function unusedYear(key: Pick<UsageYear, 'cardId' | 'offerId' | 'year'>): UsageYear {
  return { ...key, version: 0, days: {}, holds: [] };
}

/** The year of a day. */
export function yearOf(day: LocalDate): string {
  return day.slice(0, 4);
}

const monthKey = (day: LocalDate): string => day.slice(5, 7);
const dayKey = (day: LocalDate): string => `${day.slice(5, 7)}${day.slice(8, 10)}`;

function plus(tally: Tally, { count, discountFen }: Tally): Tally {
  return { count: tally.count + count, discountFen: (tally.discountFen + discountFen) as Fen };
}

/** The holds that still count at `now`. */
export function liveHolds({ holds }: UsageYear, now: Instant): readonly UsageHold[] {
  return holds.filter(({ expiresAt }) => now < expiresAt);
}

/** What counts at `now` for the day, the month and the year of `day`: charges, and what is held for others under way. */
export function usageOn(usage: UsageYear, day: LocalDate, now: Instant): Omit<OfferUsage, 'budgetUsedFen'> {
  const sums = { day: NOTHING, month: NOTHING, year: NOTHING };
  const [ofDay, ofMonth] = [dayKey(day), monthKey(day)];
  const add = (on: string, tally: Tally): void => {
    sums.year = plus(sums.year, tally);
    if (on.startsWith(ofMonth)) sums.month = plus(sums.month, tally);
    if (on === ofDay) sums.day = plus(sums.day, tally);
  };
  for (const [on, tally] of Object.entries(usage.days)) add(on, tally);
  for (const one of liveHolds(usage, now)) add(dayKey(one.day), { count: 1, discountFen: one.discountFen });
  return sums;
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

/** Adds to the tally of a day. */
function withMore(usage: UsageYear, day: LocalDate, more: Tally): UsageYear['days'] {
  const on = dayKey(day);
  return { ...usage.days, [on]: plus(usage.days[on] ?? NOTHING, more) };
}

/** The usage with a charge more, which is held no longer. */
export function charge(usage: UsageYear, { discountId, day, discountFen }: Omit<UsageHold, 'expiresAt'>): UsageYear {
  return { ...release(usage, discountId), days: withMore(usage, day, { count: 1, discountFen }) };
}

/** The usage with a discount given back to the day of its charge, and no count. */
export function giveBack(usage: UsageYear, day: LocalDate, discountFen: Fen): UsageYear {
  const back = { count: 0, discountFen: (0 - discountFen) as Fen };
  return { ...usage, version: usage.version + 1, days: withMore(usage, day, back) };
}

/** The usage with a charge more or less that no till held: a bank told of it, or takes over what a till had counted. */
export function countCharge(usage: UsageYear, day: LocalDate, more: Tally): UsageYear {
  return { ...usage, version: usage.version + 1, days: withMore(usage, day, more) };
}
