import { parseLocalDate, type Instant } from '../day.ts';
import { fail, succeed, type Result } from '../result.ts';

/** Why a time of a row is none that can be taken. */
export type BankInstantFailure = 'FIELD_FORMAT' | 'TIME_WITHOUT_OFFSET';

const FORM =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/;

/** Every month has the days up to it. */
const LAST_COMMON_DATE = '28';

function isDay(text: string): boolean {
  const month = text.slice('YYYY-'.length, 'YYYY-MM'.length);
  const date = text.slice('YYYY-MM-'.length);
  const isCommon = text.startsWith('20') && month >= '01' && month <= '12' && date >= '01' && date <= LAST_COMMON_DATE;
  return isCommon || parseLocalDate(text).ok;
}

const HOUR_AT = 'YYYY-MM-DDT'.length;
const FRACTION_AT = 'YYYY-MM-DDTHH:MM:SS'.length;
const SHANGHAI_HOURS = 8;

/** The instant of a time in UTC, or of one in Shanghai that lies on the same day there: most are, and only text is moved. */
function sameDayInstant(text: string, offset: string): string | undefined {
  const hour = Number(text.slice(HOUR_AT, HOUR_AT + 2)) - (offset === 'Z' ? 0 : SHANGHAI_HOURS);
  if (hour < 0 || (offset !== 'Z' && offset !== '+08:00')) return undefined;
  const fraction = text.slice(FRACTION_AT, text.length - offset.length);
  const milliseconds = fraction === '' ? '.000' : fraction.padEnd('.000'.length, '0');
  return `${text.slice(0, HOUR_AT)}${hour < 10 ? '0' : ''}${hour}${text.slice(HOUR_AT + 2, FRACTION_AT)}${milliseconds}Z`;
}

/** Reads the time of a row: ISO 8601 with an offset. */
export function readBankInstant(text: string): Result<Instant, BankInstantFailure> {
  const parts = FORM.exec(text);
  if (parts === null || !isDay(parts[1] ?? '')) return fail('FIELD_FORMAT');
  const offset = parts[2];
  if (offset === undefined) return fail('TIME_WITHOUT_OFFSET');
  return succeed((sameDayInstant(text, offset) ?? new Date(text).toISOString()) as Instant);
}
