import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept of a part before it is written on. */
const BUFFER_BYTES = 32_768;
/** A number of a line, what parts it from its row, and the end of that. */
const MOST_AROUND = 12;
const COLON = 58;
const LINE_FEED = 10;
const ZERO = 48;

/** A span of bytes. */
export interface Span {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

class PartFile {
  readonly path: string;
  #file: FileHandle | undefined;
  #full: Buffer[] = [];
  #open: Buffer = Buffer.alloc(0);
  #used = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Adds a row; true once there is something to be written. */
  add(line: number, { bytes, start, end }: Span): boolean {
    const most = end - start + MOST_AROUND;
    const isFull = this.#used + most > this.#open.length;
    if (isFull) this.#turn(most);
    this.#addNumber(line);
    const open = this.#open;
    let used = this.#used;
    open[used] = COLON;
    used += 1;
    open.set(bytes.subarray(start, end), used);
    used += end - start;
    open[used] = LINE_FEED;
    this.#used = used + 1;
    return isFull && this.#full.length > 0;
  }

  /** Writes what is full. */
  async write(): Promise<void> {
    const full = this.#full;
    this.#full = [];
    this.#file ??= await open(this.path, 'w', 0o600);
    for (const bytes of full) await this.#file.writeFile(bytes);
  }

  /** Writes all of it. */
  async end(): Promise<void> {
    this.#turn(0);
    await this.write();
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  #turn(most: number): void {
    if (this.#used > 0) this.#full.push(this.#open.subarray(0, this.#used));
    this.#open = most === 0 ? Buffer.alloc(0) : Buffer.allocUnsafeSlow(Math.max(BUFFER_BYTES, most));
    this.#used = 0;
  }

  #addNumber(line: number): void {
    let digits = 1;
    for (let rest = line; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
    let rest = line;
    for (let place = this.#used + digits - 1; place >= this.#used; place -= 1) {
      const next = Math.floor(rest / 10);
      this.#open[place] = ZERO + rest - next * 10;
      rest = next;
    }
    this.#used += digits;
  }
}

/**
 * The parts of a file on disk, each row as its line and itself, see `readStoredRow`. Rows are added at once and written now and
 * then: a small buffer per part is all it keeps.
 */
export class PartFiles {
  readonly #parts: readonly PartFile[];
  readonly #full = new Set<PartFile>();

  constructor(folder: string, parts: number) {
    this.#parts = Array.from({ length: parts }, (_, index) => new PartFile(join(folder, `part-${index}`)));
  }

  /** Adds a row of a line to a part, 0 being the first. */
  add(index: number, line: number, row: Span): void {
    const part = this.#parts[index];
    if (part === undefined) throw new Error(`A file has no part ${index}.`);
    if (part.add(line, row)) this.#full.add(part);
  }

  /** Writes what has grown large. */
  async settle(): Promise<void> {
    for (const part of this.#full) await part.write();
    this.#full.clear();
  }

  /** All parts, also those without a line, once all were added. */
  async end(): Promise<readonly string[]> {
    for (const part of this.#parts) await part.end();
    await this.close();
    return this.#parts.map(({ path }) => path);
  }

  /** Closes all files, also when cutting was broken off. */
  async close(): Promise<void> {
    for (const part of this.#parts) await part.close();
  }
}
