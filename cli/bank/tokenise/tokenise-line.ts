import { createHmac, type KeyObject } from 'node:crypto';
import { faultOfNumber, type NumberFault } from './card-number.ts';
import { endOfContent, findColumn, holdsOtherNumber, type Columns } from './line-layout.ts';

/** Why a line is left out. It says nothing of what stands in the line. */
export type LineFault = NumberFault | 'COLUMN_MISSING' | 'OTHER_NUMBER' | 'LINE_TOO_LONG';

/** By what numbers become tokens: the key, and the id that tells it from other keys. */
export interface TokenKey {
  readonly keyId: string;
  readonly key: KeyObject;
}

/** A line with the token in the place of the number, its bytes as Latin-1, or why there is none. */
export type TokenisedLine = { readonly text: string } | { readonly fault: LineFault };

/** Puts the token of a card number, `<keyId>:<64 hexadecimal digits>`, in its place: in a column, or in the whole line. */
export function tokeniseLine(line: Buffer, { keyId, key }: TokenKey, columns: Columns | undefined): TokenisedLine {
  const end = endOfContent(line);
  const place = columns === undefined ? { start: 0, end } : findColumn(line, end, columns);
  if (place === undefined) return { fault: 'COLUMN_MISSING' };
  const fault = faultOfNumber(line, place);
  if (fault !== undefined) return { fault };
  if (columns !== undefined && holdsOtherNumber(line, place, columns)) return { fault: 'OTHER_NUMBER' };
  const token = createHmac('sha256', key).update(line.subarray(place.start, place.end)).digest('hex');
  return {
    text: `${line.toString('latin1', 0, place.start)}${keyId}:${token}${line.toString('latin1', place.end)}`,
  };
}
