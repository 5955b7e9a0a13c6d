import { isClearPan } from '#domain/bank-file/clear-pan.ts';
import { PAN_REMOVED } from '#domain/bank-file/row-fields.ts';
import type { RawBankRow } from './survey-file.ts';

const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

const mayBePan = ({ length }: string): boolean => length >= FEWEST_DIGITS && length <= MOST_DIGITS;

/** A row as the file of its part keeps it: its line, then itself; what was a card number is not there any more. */
export function storedRow({ line, text, fields }: RawBankRow): string {
  const isPlain = !text.includes(PAN_REMOVED) && !fields.some((field) => mayBePan(field) && isClearPan(field));
  return `${line}:${isPlain ? text : fields.map(withoutPan).join('|')}`;
}

/** What the bank itself wrote in place of a number is no number that was removed. */
function withoutPan(field: string): string {
  if (field === PAN_REMOVED) return PAN_REMOVED + PAN_REMOVED;
  return isClearPan(field) ? PAN_REMOVED : field;
}

/** Whether a card number stands in a row. */
export function hadPan({ fields }: RawBankRow): boolean {
  return fields.some((field) => mayBePan(field) && isClearPan(field));
}

/** A row as `storedRow` kept it. */
export function readStoredRow(stored: string): { readonly line: number; readonly text: string } {
  const end = stored.indexOf(':');
  return { line: Number(stored.slice(0, end)), text: stored.slice(end + 1) };
}
