import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { fnv1a } from '#platform/fnv.ts';

/** What is kept of a part before it is written on. */
const BUFFER_CHARACTERS = 32_768;

interface OpenPart {
  readonly path: string;
  file: FileHandle | undefined;
  buffer: string;
}

/** Cuts lines into parts by key, on disk: a small buffer per part is all it keeps. */
export class PartCutter {
  readonly #parts: readonly OpenPart[];

  constructor(folder: string, parts: number) {
    this.#parts = Array.from({ length: parts }, (_, index) => {
      return { path: join(folder, `part-${index}`), file: undefined, buffer: '' };
    });
  }

  /** Adds a line to the part of its key. */
  async add(key: string, line: string): Promise<void> {
    const part = this.#parts[fnv1a(key) % this.#parts.length];
    if (part === undefined) throw new Error('A job was cut into no parts.');
    part.buffer += `${line}\n`;
    if (part.buffer.length >= BUFFER_CHARACTERS) await this.#flush(part);
  }

  /** The files of the parts that have lines, once all were added. */
  async end(): Promise<readonly string[]> {
    for (const part of this.#parts) {
      if (part.buffer !== '') await this.#flush(part);
    }
    await this.close();
    return this.#parts.filter(({ file }) => file !== undefined).map(({ path }) => path);
  }

  /** Closes all files, also when cutting was broken off. */
  async close(): Promise<void> {
    for (const { file } of this.#parts) await file?.close();
  }

  async #flush(part: OpenPart): Promise<void> {
    part.file ??= await open(part.path, 'a', 0o600);
    await part.file.writeFile(part.buffer);
    part.buffer = '';
  }
}
