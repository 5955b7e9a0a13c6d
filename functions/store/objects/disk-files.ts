import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectHead, ObjectKey, WrittenObject } from '#services/ports/objects.ts';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What may be refused of a content before it takes its place. */
export type ContentCheck = (written: WrittenObject) => boolean;

interface Receiving {
  readonly path: string;
  readonly hash: Hash;
}

async function receive(content: AsyncIterable<Uint8Array>, { path, hash }: Receiving, most: number): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const piece of content) {
      bytes += piece.length;
      // Read to its end all the same, so that whoever sends it hears why it was refused.
      if (bytes > most) continue;
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

/** Files below one folder, by the names of objects. A file takes its place when it is whole, and never before. */
export class DiskFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  #pathOf(key: ObjectKey): string {
    return join(this.folder, ...key.split('/'));
  }

  async head(key: ObjectKey): Promise<ObjectHead | undefined> {
    try {
      const { size, mtimeMs, ino } = await stat(this.#pathOf(key));
      return { bytes: size, mark: `${ino}-${mtimeMs}-${size}` };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async read(key: ObjectKey, from = 0): Promise<AsyncIterable<Uint8Array> | undefined> {
    if ((await this.head(key)) === undefined) return undefined;
    return createReadStream(this.#pathOf(key), { start: from }) as AsyncIterable<Uint8Array>;
  }

  /** Writes a content of at most `most` bytes if it passes the check; undefined, and nothing written, otherwise. */
  async write(
    key: ObjectKey,
    content: AsyncIterable<Uint8Array>,
    { most = Infinity, check = () => true }: { readonly most?: number; readonly check?: ContentCheck } = {},
  ): Promise<WrittenObject | undefined> {
    await mkdir(join(this.folder, '.incoming'), { recursive: true });
    const place = await mkdtemp(join(this.folder, '.incoming', 'object-'));
    try {
      const incoming = { path: join(place, 'content'), hash: createHash('sha256') };
      const bytes = await receive(content, incoming, most);
      const written = { bytes, sha256: bytes > most ? '' : incoming.hash.digest('hex') };
      if (bytes > most || !check(written)) return undefined;
      await mkdir(dirname(this.#pathOf(key)), { recursive: true });
      await rename(incoming.path, this.#pathOf(key));
      return written;
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }

  async remove(key: ObjectKey): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }
}
