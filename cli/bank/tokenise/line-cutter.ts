const LINE_FEED = 10;
/** Far above any line of a list of cards. */
const LONGEST_LINE_BYTES = 65_536;

/** Cuts bytes into lines with their line ends, in one buffer of its own, which `wipe` fills with zeros. */
export class LineCutter {
  readonly #open = Buffer.alloc(LONGEST_LINE_BYTES);
  #length = 0;
  #isTooLong = false;

  /** Hands on each line that ends in these bytes; undefined stands for one that is too long. A line is good until `take` returns. */
  push(bytes: Buffer, take: (line: Buffer | undefined) => void): void {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      const rest = bytes.subarray(start, end + 1);
      if (this.#length === 0 && !this.#isTooLong) take(rest.length > LONGEST_LINE_BYTES ? undefined : rest);
      else {
        this.#keep(rest);
        this.end(take);
      }
      start = end + 1;
    }
    if (start < bytes.length) this.#keep(bytes.subarray(start));
  }

  /** Hands on the last line where it has no line end. */
  end(take: (line: Buffer | undefined) => void): void {
    if (this.#length === 0 && !this.#isTooLong) return;
    take(this.#isTooLong ? undefined : this.#open.subarray(0, this.#length));
    this.wipe();
  }

  /** Forgets the line that is open. */
  wipe(): void {
    this.#open.fill(0, 0, this.#length);
    this.#length = 0;
    this.#isTooLong = false;
  }

  #keep(bytes: Buffer): void {
    this.#isTooLong ||= this.#length + bytes.length > LONGEST_LINE_BYTES;
    if (this.#isTooLong) return;
    this.#length += bytes.copy(this.#open, this.#length);
  }
}
