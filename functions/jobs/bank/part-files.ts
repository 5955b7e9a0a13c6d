import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept of a part before it is written on. */
const BUFFER_CHARACTERS = 65_536;

interface OpenPart {
  readonly path: string;
  file: FileHandle | undefined;
  buffer: string;
}

/** The parts of a file on disk. Rows are added at once and written now and then: a small buffer per part is all it keeps. */
export class PartFiles {
  readonly #parts: readonly OpenPart[];
  #full: OpenPart[] = [];

  constructor(folder: string, parts: number) {
    this.#parts = Array.from({ length: parts }, (_, index) => {
      return { path: join(folder, `part-${index}`), file: undefined, buffer: '' };
    });
  }

  /** Adds a line to a part, 0 being the first. */
  add(index: number, line: string): void {
    const part = this.#parts[index];
    if (part === undefined) throw new Error(`A file has no part ${index}.`);
    const wasFull = part.buffer.length >= BUFFER_CHARACTERS;
    part.buffer += `${line}\n`;
    if (!wasFull && part.buffer.length >= BUFFER_CHARACTERS) this.#full.push(part);
  }

  /** Writes what has grown large. */
  async settle(): Promise<void> {
    const full = this.#full;
    this.#full = [];
    for (const part of full) await this.#flush(part);
  }

  /** All parts, also those without a line, once all were added. */
  async end(): Promise<readonly string[]> {
    for (const part of this.#parts) await this.#flush(part);
    await this.close();
    return this.#parts.map(({ path }) => path);
  }

  /** Closes all files, also when cutting was broken off. */
  async close(): Promise<void> {
    for (const { file } of this.#parts) await file?.close();
  }

  async #flush(part: OpenPart): Promise<void> {
    part.file ??= await open(part.path, 'w', 0o600);
    await part.file.writeFile(part.buffer);
    part.buffer = '';
  }
}
