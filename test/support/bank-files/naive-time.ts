/** Time as the naive reconciler has it: instants are milliseconds, days are texts, and Shanghai is eight hours ahead. */

export const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a text is a day of the calendar, yyyy-mm-dd. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The day it is in Shanghai. */
export function shanghaiDay(instant: number): string {
  return new Date(instant + SHANGHAI_MS).toISOString().slice(0, 10);
}

/** The last millisecond of a day in Shanghai. */
export function lastInstantOf(day: string): number {
  return Date.parse(`${day}T23:59:59.999+08:00`);
}

/** The day so many days later. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** An instant as the domain writes it. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}

/** What a text says as a time: nothing, a time that could be anywhere, or an instant. */
export type ReadTime = 'NO_TIME' | 'NO_OFFSET' | number;

const TIME = /^(?<day>.{10})T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<part>\d{1,3}))?(?<offset>.*)$/;

/** Reads yyyy-mm-ddThh:mm:ss[.f{1,3}](Z|±hh:mm), the offset being at most 14 hours. */
export function readTime(text: string): ReadTime {
  const { day = '', hour, minute, second, part = '0', offset = '' } = TIME.exec(text)?.groups ?? {};
  if (!isRealDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'NO_TIME';
  if (offset === '') return 'NO_OFFSET';
  const local = Date.parse(`${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${part.padEnd(3, '0')}Z`);
  if (offset === 'Z') return local;
  const { sign, hours, minutes } = /^(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)$/.exec(offset)?.groups ?? {};
  const ahead = Number(hours) * 60 + Number(minutes);
  if (sign === undefined || Number(minutes) > 59 || ahead > 14 * 60) return 'NO_TIME';
  return sign === '+' ? local - ahead * 60_000 : local + ahead * 60_000;
}
