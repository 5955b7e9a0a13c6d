import { isClearPan } from '#domain/bank-file/clear-pan.ts';
import { PAN_REMOVED } from '#domain/bank-file/row-fields.ts';
import type { RawBankRow } from './survey-file.ts';

const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

const mayBePan = ({ length }: string): boolean => length >= FEWEST_DIGITS && length <= MOST_DIGITS;

/** A row as the file of its part keeps it: its line, then itself; what was a card number is not there any more. */
export function storedRow({ line, text, fields }: RawBankRow): string {
  const isClear = !fields.some((field) => mayBePan(field) && isClearPan(field));
  if (isClear) return `${line}:${text}`;
  return `${line}:${fields.map((field) => (isClearPan(field) ? PAN_REMOVED : field)).join('|')}`;
}

/** Whether a card number was taken out of a row. */
export function hadPan(stored: string): boolean {
  return stored.includes(PAN_REMOVED);
}

/** A row as `storedRow` kept it. */
export function readStoredRow(stored: string): { readonly line: number; readonly text: string } {
  const end = stored.indexOf(':');
  return { line: Number(stored.slice(0, end)), text: stored.slice(end + 1) };
}
