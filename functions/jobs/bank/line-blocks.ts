import { isAscii, isUtf8 } from 'node:buffer';
import type { BankFileEncoding } from '#domain/bank-file/file-kind.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';

const LINE_FEED = 10;
/** Far above any row; keeps a file without line ends from filling the memory. */
export const LONGEST_LINE_BYTES = 1_048_576;

/**
 * Cuts a content into blocks of whole lines. The last line of all is the trailer, and whether a line is the last is known only at
 * the end: it is left in `last`.
 */
export class LineBlocks {
  #open: Buffer = Buffer.alloc(0);

  /** The lines that are known not to be the last; undefined where there are none yet. */
  push(piece: Uint8Array): Uint8Array | undefined {
    const all = this.#open.length === 0 ? Buffer.from(piece) : Buffer.concat([this.#open, piece]);
    const end = all.lastIndexOf(LINE_FEED);
    const cut = end <= 0 ? -1 : all.lastIndexOf(LINE_FEED, end - 1);
    this.#open = all.subarray(cut + 1);
    if (all.length - 1 - end > LONGEST_LINE_BYTES) throw new BankFileRefusal('TOO_LARGE');
    return cut === -1 ? undefined : all.subarray(0, cut + 1);
  }

  /** What is left at the end: the last line, and the one before it where the last has no line end. */
  end(): { readonly before: Uint8Array | undefined; readonly last: string } {
    const isClosed = this.#open.at(-1) === LINE_FEED;
    const cut = this.#open.lastIndexOf(LINE_FEED, isClosed ? -2 : undefined);
    const last = this.#open.subarray(cut + 1).toString('latin1');
    return {
      before: cut === -1 ? undefined : this.#open.subarray(0, cut + 1),
      last: last.replace(/\r?\n$/, ''),
    };
  }
}

/** Makes what reads bytes as text: of blocks that are ASCII alone, as nearly all are, without decoding. */
export function createDecoder(encoding: BankFileEncoding): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding === 'UTF-8' ? 'utf-8' : 'gb18030', { fatal: true, ignoreBOM: true });
  return (bytes) => {
    if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (encoding === 'UTF-8' && !isUtf8(bytes)) throw new BankFileRefusal('ENCODING_INVALID');
    try {
      return decoder.decode(bytes);
    } catch {
      throw new BankFileRefusal('ENCODING_INVALID');
    }
  };
}
