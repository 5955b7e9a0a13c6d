import { parseLocalDate, type LocalDate } from '#domain/day.ts';
import { parseRegionCode, type RegionCode } from '#domain/region/region-code.ts';

/** A code as a test writes it; a text that is no code is a mistake of the test. */
export function code(text: string): RegionCode {
  const parsed = parseRegionCode(text);
  if (!parsed.ok) throw new Error(`the test names a code that is none: ${text}`);
  return parsed.value;
}

/** A day as a test writes it; a text that is no day is a mistake of the test. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new Error(`the test names a day that is none: ${text}`);
  return parsed.value;
}
