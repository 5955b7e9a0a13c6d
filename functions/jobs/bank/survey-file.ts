import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { parseHeader, type BankFileHeader } from '#domain/bank-file/file-header.ts';
import { MOST_BANK_ROWS } from '#domain/bank-file/file-kind.ts';
import type { BankFileName } from '#domain/bank-file/file-name.ts';
import { compareTrailer, parseTrailer } from '#domain/bank-file/file-trailer.ts';
import { RowSums } from '#domain/bank-file/row-sums.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';
import { createDecoder, LineBlocks, LONGEST_LINE_BYTES } from './line-blocks.ts';
import { RowCursor } from './row-cursor.ts';
import { unpack } from './unpack.ts';

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
const CARRIAGE_RETURN = 13;

/** Reads the blocks of a file in their order, and keeps no more than counts, sums and hashes. */
class Surveyor {
  readonly #name: BankFileName;
  readonly #take: (row: RowCursor) => void;
  readonly #before = createHash('sha256');
  readonly #rowsHash = createHash('sha256');
  readonly #sums: RowSums;
  #header: BankFileHeader | undefined;
  #decode: ((bytes: Uint8Array) => string) | undefined;
  readonly #row = new RowCursor();

  constructor(name: BankFileName, take: (row: RowCursor) => void) {
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
    if (told === undefined) {
      // Where a file is cut off within a character, that comes first.
      this.#decode?.(Buffer.from(last, 'latin1'));
      throw new BankFileRefusal('TRAILER_MISSING');
    }
    const rows = this.#row.line - 1;
    const sha256 = this.#before.copy().digest('hex');
    const code = compareTrailer(told, { rows, sums: this.#sums.values, sha256 });
    if (code !== undefined) throw new BankFileRefusal(code, { rows, sha256 });
    return { header: this.#header, rows, sha256, rowsSha256: this.#rowsHash.digest('hex') };
  }

  #addHeader(block: Uint8Array): Uint8Array {
    const end = block.indexOf(LINE_FEED) + 1;
    const line = Buffer.from(block.subarray(0, end)).toString('latin1');
    this.#readHeader(line.replace(/\r?\n$/, ''));
    return block.subarray(end);
  }

  #readHeader(line: string): void {
    const header = parseHeader(line, this.#name);
    if (typeof header === 'string') throw new BankFileRefusal(header);
    this.#header = header;
    this.#decode = createDecoder(header.encoding);
  }

  #addRows(block: Uint8Array): void {
    const rows = this.#asPlain(block);
    this.#rowsHash.update(rows);
    const row = this.#row;
    row.enter(rows);
    while (row.next()) {
      const isTooLong = row.end - row.start > LONGEST_LINE_BYTES;
      if (isTooLong || row.line - 1 > MOST_BANK_ROWS) throw new BankFileRefusal('TOO_LARGE');
      this.#sums.add(row);
      this.#take(row);
    }
  }

  /** Lines in UTF-8 that end with a line feed alone, as nearly all are. */
  #asPlain(block: Uint8Array): Uint8Array {
    if (isAscii(block) && !block.includes(CARRIAGE_RETURN)) return block;
    const text = this.#decode?.(block) ?? '';
    return Buffer.from(text.replaceAll('\r\n', '\n'), 'utf8');
  }
}

/**
 * Reads a file once, row by row, and tells whether it is whole in itself: the header is the name's, the encoding holds, rows, sums
 * and hash are the trailer's. Throws a BankFileRefusal with the first code that applies. `take` hears of each row before that
 * is known; `settle` is awaited now and then, so that what it writes keeps up.
 */
export async function surveyBankFile(
  { name, content, bytes }: BankFileContent,
  { take, settle }: { readonly take: (row: RowCursor) => void; readonly settle: () => Promise<void> },
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
