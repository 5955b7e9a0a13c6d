import type { Readable } from 'node:stream';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { faultOfNumber } from './tokenise/card-number.ts';

const [LINE_FEED, CARRIAGE_RETURN, SEPARATOR, MARK_OF_TRAILER] = [10, 13, 124, 84];
/** One more than a card number has: a longer field is none. */
const FIELD_BYTES = 20;

/** Looks for fields that are card numbers, byte by byte: no text is made of them, and lines may be of any length. */
class NumberSearch {
  readonly #field = Buffer.alloc(FIELD_BYTES);
  #length = 0;
  #line = 1;
  #isFirst = true;
  #isTrailer = false;
  #inTrailer: number | undefined;

  /** The line of the first card number, once it is known. */
  found: number | undefined;

  add(piece: Uint8Array): void {
    for (const byte of piece) {
      if (byte === LINE_FEED) this.#endLine();
      else if (byte === SEPARATOR || byte === CARRIAGE_RETURN) this.#endField();
      else this.#addByte(byte);
      if (this.found !== undefined) return;
    }
  }

  /** A sum in the last line may look like a card number. */
  end(): void {
    this.#endField();
  }

  #addByte(byte: number): void {
    // What a line holds that looks like a trailer counts as soon as another line follows.
    this.found = this.#inTrailer !== undefined && this.#inTrailer < this.#line ? this.#inTrailer : undefined;
    if (this.#length < FIELD_BYTES) this.#field[this.#length++] = byte;
  }

  #endField(): void {
    const isNumber = faultOfNumber(this.#field, { start: 0, end: this.#length }) === undefined;
    if (this.#isFirst) this.#isTrailer = this.#length === 1 && this.#field[0] === MARK_OF_TRAILER;
    if (isNumber && this.#isTrailer) this.#inTrailer ??= this.#line;
    else if (isNumber) this.found ??= this.#line;
    this.#isFirst = false;
    this.#length = 0;
    this.#field.fill(0);
  }

  #endLine(): void {
    this.#endField();
    this.#line += 1;
    [this.#isFirst, this.#isTrailer] = [true, false];
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** The line of the first card number in a file, packed or not; undefined where there is none. Throws where it cannot be read. */
export async function findClearNumber(path: string): Promise<number | undefined> {
  const source = createReadStream(path);
  let plain: Readable = source;
  if (await isGzip(path)) {
    const unpacked = createGunzip();
    source.once('error', (error) => unpacked.destroy(error));
    plain = source.pipe(unpacked);
  }
  const search = new NumberSearch();
  try {
    for await (const piece of plain as AsyncIterable<Uint8Array>) {
      search.add(piece);
      if (search.found !== undefined) return search.found;
    }
    search.end();
    return search.found;
  } finally {
    source.destroy();
    plain.destroy();
  }
}
