const FIRST_BYTES = 65_536;
const FIRST_LINES = 1024;
/** An outcome is of ASCII alone, and of no more than this: ids of 64, codes and amounts. */
const MOST_BYTES = 1024;
const PIECE_BYTES = 65_536;
const LINE_FEED = 10;

/**
 * Outcomes of rows as the lines that they become, put in the order of the file. They are kept as bytes, not as texts: there are as
 * many as rows of a part, and they are there until its end.
 */
export class OutcomeLines {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #used = 0;
  /** Of each outcome the line of the file and where it begins. */
  #lines = new Uint32Array(FIRST_LINES);
  #starts = new Uint32Array(FIRST_LINES + 1);
  #count = 0;

  /** How many there are. */
  get length(): number {
    return this.#count;
  }

  /** Adds the outcome of a line of the file. */
  add(line: number, outcome: string): void {
    if (outcome.length >= MOST_BYTES) throw new Error('The outcome of a row is longer than any may be.');
    this.#makeRoom();
    this.#lines[this.#count] = line;
    this.#count += 1;
    this.#used += this.#bytes.write(outcome, this.#used, 'latin1');
    this.#bytes[this.#used] = LINE_FEED;
    this.#used += 1;
    this.#starts[this.#count] = this.#used;
  }

  /** All of them in the order of the file, in pieces of some size. */
  async *inOrder(): AsyncGenerator<Uint8Array> {
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index);
    order.sort((left, right) => (this.#lines[left] ?? 0) - (this.#lines[right] ?? 0));
    let piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let used = 0;
    for (const index of order) {
      const [start, end] = [this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0];
      if (used + end - start > PIECE_BYTES) {
        yield await Promise.resolve(piece.subarray(0, used));
        piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
        used = 0;
      }
      used += this.#bytes.copy(piece, used, start, end);
    }
    yield piece.subarray(0, used);
  }

  #makeRoom(): void {
    if (this.#used + MOST_BYTES > this.#bytes.length) {
      const more = Buffer.allocUnsafeSlow(this.#bytes.length * 2);
      this.#bytes.copy(more, 0, 0, this.#used);
      this.#bytes = more;
    }
    if (this.#count < this.#lines.length) return;
    const [lines, starts] = [new Uint32Array(this.#count * 2), new Uint32Array(this.#count * 2 + 1)];
    lines.set(this.#lines);
    starts.set(this.#starts);
    [this.#lines, this.#starts] = [lines, starts];
  }
}
