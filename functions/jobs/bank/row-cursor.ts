const MARK = 124;
const LINE_FEED = 10;
const NUL = 0;
const USUAL_FIELDS = 32;

/**
 * Goes from row to row of a block of whole lines in UTF-8, and reads of a row no more than is asked for: a large file is gone through
 * without a text for each of its fields. What is read is of the row that it stands at.
 */
export class RowCursor {
  /** The line in the file: 1 is the header. */
  line = 1;
  /** Where the row begins in the block, and where it ends: at its line feed. */
  start = 0;
  end = 0;
  /** How many fields the row has, its mark being one. */
  fields = 0;
  /** Whether a byte of it is 0. */
  hasNul = false;
  #block: Buffer = Buffer.alloc(0);
  #ends = new Int32Array(USUAL_FIELDS);

  /** The block that it goes over. */
  get block(): Buffer {
    return this.#block;
  }

  /** Goes on to another block. */
  enter(block: Uint8Array): void {
    this.#block = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    this.end = -1;
  }

  /** Goes to the next row; false behind the last one of the block. */
  next(): boolean {
    const block = this.#block;
    let place = this.end + 1;
    if (place >= block.length) return false;
    this.start = place;
    this.hasNul = false;
    let fields = 0;
    for (; ; place += 1) {
      const byte = block[place] ?? LINE_FEED;
      if (byte === MARK) fields = this.#endField(fields, place);
      else if (byte === LINE_FEED) break;
      else if (byte === NUL) this.hasNul = true;
    }
    this.fields = this.#endField(fields, place);
    this.end = place;
    this.line += 1;
    return true;
  }

  /** Where a field begins in the block; where it ends where the row has not so many. */
  startOf(index: number): number {
    if (index >= this.fields) return this.end;
    return index === 0 ? this.start : (this.#ends[index - 1] ?? 0) + 1;
  }

  /** Where a field ends in the block. */
  endOf(index: number): number {
    return index < this.fields ? (this.#ends[index] ?? 0) : this.end;
  }

  /** A field; undefined where the row has not so many. */
  at(index: number): string | undefined {
    return index < this.fields ? this.#block.toString('utf8', this.startOf(index), this.endOf(index)) : undefined;
  }

  /** The row as it stands there. */
  get text(): string {
    return this.#block.toString('utf8', this.start, this.end);
  }

  #endField(index: number, place: number): number {
    if (index === this.#ends.length) {
      const more = new Int32Array(index * 2);
      more.set(this.#ends);
      this.#ends = more;
    }
    this.#ends[index] = place;
    return index + 1;
  }
}
