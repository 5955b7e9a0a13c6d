import { isErrorValue, SOME_ERROR } from '../error-value.ts';
import { FileRefusal } from '../file-refusal.ts';
import { LONGEST_RECORD, type RawRow } from './read-csv.ts';
import { findFirstSheet, LONGEST_CELL, readDayStyles, readSharedTexts } from './workbook-parts.ts';
import { readXml, type XmlListener } from './xml-events.ts';
import { ZipArchive } from './zip-archive.ts';

/** Cells beyond this many columns are as good as one: no header names them. */
const MOST_COLUMNS = 300;
/** Cells together. A text of the workbook can be named by many cells, so the size of its entries does not bound this. */
const MOST_CHARACTERS = 400_000_000;
const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of the two ways to count; in the first, 1900 has a 29 February that never was, which the day before makes up for. */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;
const LARGEST_DAY = 2_958_465;
/** Numbers have 15 digits in a workbook: of the number of a document kept as one, the last are made up. */
const FIRST_INEXACT = 1e15;

/** What the values of cells are read with. */
interface CellWords {
  readonly texts: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

interface OpenCell {
  readonly index: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** The place of a column by its letters: A is 0. */
function columnIndex(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return Math.min(index - 1, MOST_COLUMNS);
}

function dayText(serial: number, from1904: boolean): string {
  const zero = from1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900;
  return new Date(zero + Math.floor(serial) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** A text that is not there is lost, and no cell that was left empty. */
function sharedText(texts: readonly string[], index: string): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new FileRefusal('WORKBOOK_MALFORMED');
  return text;
}

function valueOf({ type, style, text }: OpenCell, { texts, dayStyles, from1904 }: CellWords): string {
  if (type === 's') return sharedText(texts, text);
  if (type === 'e') return isErrorValue(text) ? text : SOME_ERROR;
  const number = Number(text);
  if (type !== 'n' || text === '') return text;
  if (Math.abs(number) >= FIRST_INEXACT) return number.toExponential();
  const isDay = dayStyles.has(style) && number >= 0 && number <= LARGEST_DAY;
  return isDay ? dayText(number, from1904) : text;
}

/** Hears a sheet and keeps the rows that are complete until they are taken. */
class SheetListener implements XmlListener {
  readonly rows: RawRow[] = [];
  readonly #words: CellWords;
  #line = 0;
  #cells: string[] = [];
  #cell: OpenCell | undefined;
  #rowCharacters = 0;
  #characters = 0;
  #isValue = false;
  #readings = 0;

  constructor(words: CellWords) {
    this.#words = words;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      const line = Number(attributes['r'] ?? this.#line + 1);
      if (!Number.isInteger(line) || line <= this.#line) throw new FileRefusal('WORKBOOK_MALFORMED');
      this.#line = line;
      this.#cells = [];
      this.#rowCharacters = 0;
    }
    if (name === 'c') {
      const index = columnIndex(attributes['r'] ?? '') ?? Math.min(this.#cells.length, MOST_COLUMNS);
      this.#cell = { index, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' };
    }
    // Readings (ruby) stand beside the text and are not part of it.
    if (name === 'rPh') this.#readings += 1;
    this.#isValue = name === 'v' || (name === 't' && this.#readings === 0);
  };

  readonly text = (text: string): void => {
    if (!this.#isValue || this.#cell === undefined) return;
    if (this.#cell.text.length + text.length > LONGEST_CELL) throw this.#tooLarge();
    this.#cell.text += text;
  };

  readonly close = (name: string): void => {
    this.#isValue = false;
    if (name === 'rPh') this.#readings -= 1;
    if (name === 'c' && this.#cell !== undefined) {
      while (this.#cells.length < this.#cell.index) this.#cells.push('');
      this.#put(this.#cell.index, valueOf(this.#cell, this.#words));
      this.#cell = undefined;
    }
    if (name === 'row') this.rows.push({ line: this.#line, cells: this.#cells });
  };

  #put(index: number, text: string): void {
    this.#cells[index] = text;
    this.#rowCharacters += text.length;
    this.#characters += text.length;
    if (this.#rowCharacters > LONGEST_RECORD || this.#characters > MOST_CHARACTERS) throw this.#tooLarge();
  }

  #tooLarge(): FileRefusal {
    return new FileRefusal('WORKBOOK_TOO_LARGE', { line: Math.max(this.#line, 1) });
  }
}

async function* rowsOf(archive: ZipArchive): AsyncGenerator<RawRow> {
  const { entry, from1904 } = await findFirstSheet(archive);
  const [texts, dayStyles] = [await readSharedTexts(archive), await readDayStyles(archive)];
  const content = await archive.read(entry);
  if (content === undefined) throw new FileRefusal('WORKBOOK_MALFORMED');
  const listener = new SheetListener({ texts, dayStyles, from1904 });
  for await (const _piece of readXml(content, listener)) yield* listener.rows.splice(0);
  yield* listener.rows.splice(0);
}

/**
 * The rows of the first sheet of a workbook on disk, one by one: texts as they are, days as YYYY-MM-DD, numbers as Excel
 * keeps them, those of more digits than it keeps as powers of ten, errors of formulas as they are called. Throws a FileRefusal
 * for what is none, is locked, or unpacks to too much.
 */
export async function* readWorkbook(path: string): AsyncGenerator<RawRow> {
  let archive: ZipArchive | undefined;
  try {
    archive = await ZipArchive.open(path);
    yield* rowsOf(archive);
  } catch (error) {
    // What a broken archive or text throws is the file's fault, whatever it is called.
    throw error instanceof FileRefusal ? error : new FileRefusal('WORKBOOK_MALFORMED');
  } finally {
    archive?.close();
  }
}
