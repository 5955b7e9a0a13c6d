import { addDays, dayOf, daysBetween, type Instant, type LocalDate } from '../day.ts';
import type { ApiClientId, BreakId, CardProgramId, JobId, MerchantId, OfferId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { BreakKind } from './row-class.ts';

/** How a break was settled; each by somebody and with a reason. */
export const BREAK_RESOLUTIONS = ['ACCEPTED', 'CORRECTED', 'WRITTEN_OFF'] as const;
export type BreakResolution = (typeof BREAK_RESOLUTIONS)[number];

/** Where a break stands. PENDING is an orphan within its days of grace, which is no break yet; it is computed. */
export const BREAK_STATES = ['PENDING', 'OPEN', ...BREAK_RESOLUTIONS] as const;
export type BreakState = (typeof BREAK_STATES)[number];

/** A settlement of a break. */
export interface BreakSettled {
  readonly resolution: BreakResolution;
  /** Who settled it; null where a later file did. */
  readonly actorId: ApiClientId | null;
  readonly reason: string;
  /** What corrected it: a transaction's id, or a job. */
  readonly correctedBy: string | null;
  readonly at: Instant;
}

/** Something that bank and federation see differently. Its id follows from bank, subject and kind, over all runs. */
export interface Break {
  readonly id: BreakId;
  readonly version: number;
  readonly bankCode: string;
  readonly kind: BreakKind;
  /** A transaction's id, a card's token, or an offer's id and the month, `offerId#yyyy-mm`; the name of the file and the line for a row without one. */
  readonly subject: string;
  readonly businessDate: LocalDate;
  readonly jobId: JobId;
  readonly line: number | null;
  readonly programId: CardProgramId | null;
  readonly offerId: OfferId | null;
  readonly merchantId: MerchantId | null;
  readonly reasons: readonly string[];
  readonly expectedFen: Fen | null;
  readonly grantedFen: Fen | null;
  /** The last day on which an orphan is no break yet; null for all others. */
  readonly pendingUntil: LocalDate | null;
  readonly openedAt: Instant;
  /** Who looks after it. */
  readonly assigneeId: ApiClientId | null;
  readonly settled: BreakSettled | null;
}

/** Where a break stands on a day. */
export function breakState({ settled, pendingUntil }: Break, today: LocalDate): BreakState {
  if (settled !== null) return settled.resolution;
  return pendingUntil !== null && today <= pendingUntil ? 'PENDING' : 'OPEN';
}

/** The month that a break belongs to: that of its file, `yyyy-mm`. */
export function periodOf(day: LocalDate): string {
  return day.slice(0, 'YYYY-MM'.length);
}

/** The last day of grace of an orphan. */
export function lastDayOfGrace(businessDate: LocalDate, graceDays: number): LocalDate {
  return addDays(businessDate, graceDays);
}

/** How old breaks are told of: whole days since the business date. */
export const AGE_BUCKETS = {
  DAYS_0_1: [0, 1],
  DAYS_2_7: [2, 7],
  DAYS_8_30: [8, 30],
  OVER_30_DAYS: [31, null],
} as const;
export type AgeBucket = keyof typeof AGE_BUCKETS;

/** Business dates, both ends included; null where there is none. */
export interface DateSpan {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** The business dates of an age on a day: from the earliest, null for all before, to the last. */
export function datesOfAge(bucket: AgeBucket, today: LocalDate): DateSpan {
  const [least, most] = AGE_BUCKETS[bucket];
  return { from: most === null ? null : addDays(today, -most), to: addDays(today, -least) };
}

/** How old a break is on a day: whole days since its business date, up to the day on which it was settled. */
export function ageOfBreak(
  { businessDate, settled }: Pick<Break, 'businessDate' | 'settled'>,
  today: LocalDate,
): number {
  return daysBetween(businessDate, settled === null ? today : dayOf(settled.at));
}
