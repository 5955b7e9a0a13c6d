import { createHash } from 'node:crypto';
import { headerLine, type BankFileHeader } from '#domain/bank-file/file-header.ts';
import { MOST_BANK_BYTES, MOST_BANK_ROWS } from '#domain/bank-file/file-kind.ts';
import type { BankFileName } from '#domain/bank-file/file-name.ts';
import { trailerLine } from '#domain/bank-file/file-trailer.ts';
import { RowSums } from '#domain/bank-file/row-sums.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';
import { createDecoder } from './line-blocks.ts';

/** Makes the header of a file, and the trailer that its rows come to. Keeps no more than counts, sums and the hash. */
export class BankFileSeal {
  readonly header: Uint8Array;
  readonly #hash = createHash('sha256');
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #sums: RowSums;
  #rows = 0;
  #bytes: number;

  constructor(name: BankFileName, header: BankFileHeader) {
    this.header = Buffer.from(`${headerLine(name, header)}\n`);
    this.#bytes = this.header.length;
    this.#hash.update(this.header);
    this.#decode = createDecoder(header.encoding);
    this.#sums = new RowSums(name.kind);
  }

  /** Takes whole lines, and hands each on with its number among the rows. */
  add(block: Uint8Array, take: (line: string, number: number) => void): void {
    this.#bytes += block.length;
    if (this.#bytes > MOST_BANK_BYTES) throw new BankFileRefusal('TOO_LARGE');
    this.#hash.update(block);
    const lines = this.#decode(block).replace(/\r?\n$/, '');
    for (const line of lines.split(/\r?\n/)) {
      this.#rows += 1;
      if (this.#rows > MOST_BANK_ROWS) throw new BankFileRefusal('TOO_LARGE');
      this.#sums.add(line.split('|'));
      take(line, this.#rows);
    }
  }

  /** The last line of the file. */
  trailer(): Uint8Array {
    const sha256 = this.#hash.digest('hex');
    return Buffer.from(`${trailerLine({ rows: this.#rows, sums: this.#sums.values, sha256 })}\n`);
  }
}
