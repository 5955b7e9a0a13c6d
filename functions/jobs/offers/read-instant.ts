import { parseLocalDate, startOf, type Instant } from '#domain/day.ts';

/** 2026-3-1, 2026/03/01, 2026.3.1 or 20260301; then a time, if any; then an offset, if any. */
const FORM =
  /^(?=\d{8}(?!\d)|\d{4}[-/.])(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?(Z|[+-]\d{2}:\d{2})?$/;
const SHANGHAI = '+08:00';

/**
 * The instant of a day (its 00:00 in Shanghai) or of a day and time, in Shanghai where no offset stands behind it; undefined
 * for a text that is none.
 */
export function readInstant(text: string): Instant | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, year = '', , month = '', dayOfMonth = '', hours, minutes = '', seconds = '0', rest = '0', offset] = parts;
  const day = parseLocalDate(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  if (!day.ok) return undefined;
  if (hours === undefined) return offset === undefined ? startOf(day.value) : undefined;
  const clock = `${hours.padStart(2, '0')}:${minutes}:${seconds.padStart(2, '0')}.${rest.padEnd(3, '0')}`;
  const time = Date.parse(`${day.value}T${clock}${offset ?? SHANGHAI}`);
  return Number.isNaN(time) || hours === '24' ? undefined : (new Date(time).toISOString() as Instant);
}
