import { isClearPan, isLengthOfPan } from '#domain/bank-file/clear-pan.ts';
import { PAN_REMOVED } from '#domain/bank-file/row-fields.ts';
import type { RowCursor } from './row-cursor.ts';

const ZERO = 48;
const NINE = 57;

/** Whether a card number stands in the row. */
export function hasPan(row: RowCursor): boolean {
  for (let index = 0; index < row.fields; index += 1) {
    const start = row.startOf(index);
    const length = row.endOf(index) - start;
    const first = row.block[start] ?? 0;
    const mayBe = isLengthOfPan(length) && first >= ZERO && first <= NINE;
    if (mayBe && isClearPan(row.at(index) ?? '')) return true;
  }
  return false;
}

/** What the bank itself wrote in place of a number is no number that was removed. */
function withoutPan(field: string): string {
  if (field === PAN_REMOVED) return PAN_REMOVED + PAN_REMOVED;
  return isClearPan(field) ? PAN_REMOVED : field;
}

/** A row as it is kept where it is not kept as it stands: what was a card number is not there any more. */
export function rowWithoutPan(row: RowCursor): Buffer {
  return Buffer.from(row.text.split('|').map(withoutPan).join('|'), 'utf8');
}

/** A row as `PartFiles` kept it: its line, then itself. */
export function readStoredRow(stored: string): { readonly line: number; readonly text: string } {
  const end = stored.indexOf(':');
  return { line: Number(stored.slice(0, end)), text: stored.slice(end + 1) };
}

/** A field of a row as it is stored, its mark being 0; empty where the row has not so many. */
export function storedField(stored: string, index: number): string {
  let start = 0;
  for (let field = 0; field < index; field += 1) {
    start = stored.indexOf('|', start) + 1;
    if (start === 0) return '';
  }
  const end = stored.indexOf('|', start);
  return end === -1 ? stored.slice(start) : stored.slice(start, end);
}
