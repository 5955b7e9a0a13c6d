import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { BYTE_ORDER_MARK } from './csv-text.ts';

const BUFFER_CHARACTERS = 65_536;

/** A text file on disk that is written row by row, with a small buffer. By its beginning Excel opens it as UTF-8. */
export class SpooledText {
  readonly #path: string;
  #file: FileHandle | undefined;
  #buffer: string;

  constructor(path: string, beginning: string = BYTE_ORDER_MARK) {
    this.#path = path;
    this.#buffer = beginning;
  }

  /** Adds rows. */
  async add(rows: string): Promise<void> {
    this.#buffer += rows;
    if (this.#buffer.length >= BUFFER_CHARACTERS) await this.#flush();
  }

  /** The whole text, once all was added. */
  async end(): Promise<AsyncIterable<Uint8Array>> {
    await this.#flush();
    await this.close();
    return createReadStream(this.#path) as AsyncIterable<Uint8Array>;
  }

  /** Closes the file, also when writing was broken off. */
  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async #flush(): Promise<void> {
    this.#file ??= await open(this.#path, 'a', 0o600);
    await this.#file.writeFile(this.#buffer);
    this.#buffer = '';
  }
}
