import { createHash } from 'node:crypto';
import { parseHeader, type BankFileHeader } from '#domain/bank-file/file-header.ts';
import { MOST_BANK_ROWS } from '#domain/bank-file/file-kind.ts';
import type { BankFileName } from '#domain/bank-file/file-name.ts';
import { compareTrailer, parseTrailer } from '#domain/bank-file/file-trailer.ts';
import { RowSums } from '#domain/bank-file/row-sums.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';
import { createDecoder, LineBlocks } from './line-blocks.ts';
import { unpack } from './unpack.ts';

/** A row as it stands in the file: its line, 1 being the header, and its fields with the mark in front. */
export interface RawBankRow {
  readonly line: number;
  readonly text: string;
  readonly fields: readonly string[];
}

/** What a file that is whole in itself is. */
export interface BankFileSurvey {
  readonly header: BankFileHeader;
  readonly rows: number;
  /** SHA-256 of the plain bytes before the trailer, and of the rows alone with line feeds between. */
  readonly sha256: string;
  readonly rowsSha256: string;
}

/** A file to be read: its name, its content as it was sent and how many bytes that has. */
export interface BankFileContent {
  readonly name: BankFileName;
  readonly content: AsyncIterable<Uint8Array>;
  readonly bytes: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = '\r';

/** Reads the blocks of a file in their order, and keeps no more than counts, sums and hashes. */
class Surveyor {
  readonly #name: BankFileName;
  readonly #take: (row: RawBankRow) => void;
  readonly #before = createHash('sha256');
  readonly #rowsHash = createHash('sha256');
  readonly #sums: RowSums;
  #header: BankFileHeader | undefined;
  #decode: ((bytes: Uint8Array) => string) | undefined;
  #lines = 0;

  constructor(name: BankFileName, take: (row: RawBankRow) => void) {
    this.#name = name;
    this.#take = take;
    this.#sums = new RowSums(name.kind);
  }

  /** Takes whole lines; the first of all is the header. */
  add(block: Uint8Array): void {
    this.#before.update(block);
    const rows = this.#decode === undefined ? this.#addHeader(block) : block;
    if (rows.length > 0) this.#addRows(rows);
  }

  /** Compares all that was taken with the last line. */
  end(last: string): BankFileSurvey {
    if (this.#header === undefined) {
      this.#readHeader(last);
      throw new BankFileRefusal('TRAILER_MISSING');
    }
    const told = parseTrailer(last);
    if (told === undefined) throw new BankFileRefusal('TRAILER_MISSING');
    const rows = this.#lines - 1;
    const sha256 = this.#before.copy().digest('hex');
    const code = compareTrailer(told, { rows, sums: this.#sums.values, sha256 });
    if (code !== undefined) throw new BankFileRefusal(code);
    return { header: this.#header, rows, sha256, rowsSha256: this.#rowsHash.digest('hex') };
  }

  #addHeader(block: Uint8Array): Uint8Array {
    const end = block.indexOf(LINE_FEED) + 1;
    const line = Buffer.from(block.subarray(0, end)).toString('latin1');
    this.#readHeader(line.replace(/\r?\n$/, ''));
    this.#lines = 1;
    return block.subarray(end);
  }

  #readHeader(line: string): void {
    const header = parseHeader(line, this.#name);
    if (typeof header === 'string') throw new BankFileRefusal(header);
    this.#header = header;
    this.#decode = createDecoder(header.encoding);
  }

  #addRows(block: Uint8Array): void {
    const decoded = this.#decode?.(block) ?? '';
    const text = decoded.includes(CARRIAGE_RETURN) ? decoded.replaceAll('\r\n', '\n') : decoded;
    this.#rowsHash.update(text, 'utf8');
    for (let start = 0; start < text.length;) {
      const end = text.indexOf('\n', start);
      this.#addRow(text.slice(start, end));
      start = end + 1;
    }
  }

  #addRow(text: string): void {
    this.#lines += 1;
    if (this.#lines - 1 > MOST_BANK_ROWS) throw new BankFileRefusal('TOO_LARGE');
    const fields = text.split('|');
    this.#sums.add(fields);
    this.#take({ line: this.#lines, text, fields });
  }
}

/**
 * Reads a file once, row by row, and tells whether it is whole in itself: the header is the name's, the encoding holds, rows, sums
 * and hash are the trailer's. Throws a BankFileRefusal with the first code that applies. `take` hears of each row before that
 * is known; `settle` is awaited now and then, so that what it writes keeps up.
 */
export async function surveyBankFile(
  { name, content, bytes }: BankFileContent,
  { take, settle }: { readonly take: (row: RawBankRow) => void; readonly settle: () => Promise<void> },
): Promise<BankFileSurvey> {
  const blocks = new LineBlocks();
  const surveyor = new Surveyor(name, take);
  let isEmpty = true;
  for await (const piece of unpack(content, { isArchive: name.isArchive, bytes })) {
    if (piece.length === 0) continue;
    isEmpty = false;
    const block = blocks.push(piece);
    if (block === undefined) continue;
    surveyor.add(block);
    await settle();
  }
  if (isEmpty) throw new BankFileRefusal('EMPTY');
  const { before, last } = blocks.end();
  if (before !== undefined) surveyor.add(before);
  const survey = surveyor.end(last);
  await settle();
  return survey;
}
