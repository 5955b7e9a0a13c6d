import { fail, succeed, type Result } from './result.ts';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Text order is time order. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** An instant in UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.sssZ`. Text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Why a text is not a calendar day. */
export interface DayFailure {
  readonly code: 'DATE_INVALID';
  readonly text: string;
}

/** Later than everything that happens or is learned. */
export const END_OF_TIME = '9999-12-31T23:59:59.999Z' as Instant;

/** The start of a fact whose beginning nobody recorded: before every day a caller may ask for. */
export const UNKNOWN_START = '0001-01-01' as LocalDate;

const DAY_MILLISECONDS = 86_400_000;
const SHANGHAI_OFFSET_MILLISECONDS = 8 * 3_600_000;
const DAY_FORM = /^(?:1[89]|2\d)\d{2}-\d{2}-\d{2}$/;

/** Reads a Gregorian day of the years 1800 to 2999; refuses days no calendar has (2023-02-29) and stand-ins such as 9999-12-31. */
export function parseLocalDate(text: string): Result<LocalDate, DayFailure> {
  if (!DAY_FORM.test(text)) return fail({ code: 'DATE_INVALID', text });
  const time = Date.parse(`${text}T00:00:00.000Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return exists ? succeed(text as LocalDate) : fail({ code: 'DATE_INVALID', text });
}

/** The day as it is told: null where nobody recorded when the fact began. */
export function recordedDay(day: LocalDate): LocalDate | null {
  return day === UNKNOWN_START ? null : day;
}

/** The earlier of two days. */
export function earlier(left: LocalDate, right: LocalDate): LocalDate {
  return left < right ? left : right;
}

const HOUR_AT = 'YYYY-MM-DDT'.length;
/** The first hour in UTC that belongs to the next day in Shanghai. */
const NEXT_DAY_FROM = '16';

/** The day it is in Shanghai at `instant`. An instant has one form, so it is read off its text: rows by the million ask for it. */
export function dayOf(instant: Instant): LocalDate {
  const written = instant.slice(0, 'YYYY-MM-DD'.length) as LocalDate;
  return instant.slice(HOUR_AT, HOUR_AT + 2) < NEXT_DAY_FROM ? written : dayAfter(written);
}

/** Every month has the days up to it. */
const LAST_COMMON_DATE = 28;
const DATE_AT = 'YYYY-MM-'.length;

/** The next day: within a month only its number is another. */
function dayAfter(day: LocalDate): LocalDate {
  const next = Number(day.slice(DATE_AT)) + 1;
  if (next > LAST_COMMON_DATE) return addDays(day, 1);
  return `${day.slice(0, DATE_AT)}${next < 10 ? '0' : ''}${next}` as LocalDate;
}

/** The instant at which `day` begins in Shanghai. */
export function startOf(day: LocalDate): Instant {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI_OFFSET_MILLISECONDS).toISOString() as Instant;
}

/** The last instant of `day` in Shanghai. */
export function lastInstantOf(day: LocalDate): Instant {
  return new Date(Date.parse(startOf(day)) + DAY_MILLISECONDS - 1).toISOString() as Instant;
}

/** The day `days` after `day`; negative numbers go back. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const time = Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MILLISECONDS;
  return new Date(time).toISOString().slice(0, 10) as LocalDate;
}

/** How many days lie from `from` to `to`; negative where `to` is the earlier one. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MILLISECONDS;
}
