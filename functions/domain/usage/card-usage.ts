import type { LocalDate } from '../day.ts';
import type { Fen } from '../money.ts';
import type { LimitPeriod, OfferRule, PeriodLimit } from '../offer/offer.ts';
import { leftOf, type OfferUsage, type Tally } from './usage.ts';

/** What a card has used of an offer in a period, and what the limits leave; null where there is no limit. */
export interface PeriodUsage extends Tally {
  readonly countLeft: number | null;
  readonly discountLeftFen: Fen | null;
}

/** The same for the day, the month and the year of a day. */
export interface CardUsage extends Readonly<Record<LimitPeriod, PeriodUsage>> {
  readonly on: LocalDate;
}

function periodUsage({ count, discountFen }: Tally, limit: PeriodLimit | undefined): PeriodUsage {
  return {
    ...{ count, discountFen },
    countLeft: leftOf(limit?.count ?? null, count),
    discountLeftFen: leftOf(limit?.discountFen ?? null, discountFen),
  };
}

/** What a card has used on a day, and what a rule leaves of it; nothing limits where no version is in force. */
export function cardUsageOn(
  on: LocalDate,
  used: Pick<OfferUsage, LimitPeriod>,
  perCard: OfferRule['perCard'] | undefined,
): CardUsage {
  return {
    on,
    day: periodUsage(used.day, perCard?.day),
    month: periodUsage(used.month, perCard?.month),
    year: periodUsage(used.year, perCard?.year),
  };
}
