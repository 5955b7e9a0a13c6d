import { faultOfNumber, isDigit, type Place } from './card-number.ts';

/** How lines are parted into columns. */
export interface Columns {
  /** Which one holds the card number; 1 is the first. */
  readonly column: number;
  /** A byte. */
  readonly separator: number;
  readonly encoding: 'UTF-8' | 'GB18030';
}

const QUOTE = 34;
const PIPE = 124;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const FIRST_LEAD = 0x81;

/** Where a line ends before its line end. */
export function endOfContent(line: Uint8Array): number {
  const end = line.at(-1) === LINE_FEED ? line.length - 1 : line.length;
  return line[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
}

/** How many bytes to go on by: a byte of GB18030 that leads another is passed with it, for that may look like a separator or a digit. */
function stepAt(line: Uint8Array, at: number, { encoding }: Columns): number {
  return encoding === 'GB18030' && (line[at] ?? 0) >= FIRST_LEAD ? 2 : 1;
}

/** The end of the column that begins at `start`; in quotes, a separator ends nothing. Lines parted by `|` have no quotes. */
function endOfColumn(line: Uint8Array, { start, end }: Place, columns: Columns): number {
  let isQuoted = false;
  for (let at = start; at < end; at += stepAt(line, at, columns)) {
    if (line[at] === columns.separator && !isQuoted) return at;
    const opens = at === start && columns.separator !== PIPE;
    if (line[at] === QUOTE && (isQuoted || opens)) isQuoted = !isQuoted;
  }
  return end;
}

/** Where the column with the card number lies, without quotes around it; undefined where the line has fewer columns. */
export function findColumn(line: Uint8Array, end: number, columns: Columns): Place | undefined {
  let start = 0;
  for (let number = 1; start <= end; number += 1) {
    const stop = endOfColumn(line, { start, end }, columns);
    if (number === columns.column) {
      const isQuoted =
        columns.separator !== PIPE && stop - start >= 2 && line[start] === QUOTE && line[stop - 1] === QUOTE;
      return isQuoted ? { start: start + 1, end: stop - 1 } : { start, end: stop };
    }
    start = stop + 1;
  }
  return undefined;
}

/** Whether a line holds a card number beside the one in its place: digits in a row, 13 to 19 of them, that pass Luhn. */
export function holdsOtherNumber(line: Uint8Array, place: Place, columns: Columns): boolean {
  let at = 0;
  while (at < line.length) {
    if (at === place.start) at = place.end;
    if (!isDigit(line[at])) {
      at += stepAt(line, at, columns);
      continue;
    }
    const start = at;
    while (isDigit(line[at]) && at !== place.start) at += 1;
    if (faultOfNumber(line, { start, end: at }) === undefined) return true;
  }
  return false;
}
