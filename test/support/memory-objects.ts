import { createHash } from 'node:crypto';
import type { ObjectKey, ObjectStore } from '#services/ports/objects.ts';

/** A place for files in memory, for tests that need many of them and nothing of the way they are sent. */
export interface MemoryObjects extends ObjectStore {
  readonly content: ReadonlyMap<ObjectKey, Buffer>;
}

async function collect(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

const unsigned = (): Promise<never> => Promise.reject(new Error('nothing is sent to a place in memory'));

export function createMemoryObjects(): MemoryObjects {
  const content = new Map<ObjectKey, Buffer>();
  const remove = (key: ObjectKey): Promise<void> => {
    content.delete(key);
    return Promise.resolve();
  };
  return {
    content,
    read: (key, from = 0) => {
      const kept = content.get(key)?.subarray(from);
      if (kept === undefined) return Promise.resolve(undefined);
      return Promise.resolve(
        (async function* () {
          yield await Promise.resolve(kept);
        })(),
      );
    },
    write: async (key, written) => {
      const kept = await collect(written);
      content.set(key, kept);
      return { bytes: kept.length, sha256: createHash('sha256').update(kept).digest('hex') };
    },
    head: (key) => {
      const kept = content.get(key);
      return Promise.resolve(kept && { bytes: kept.length, mark: String(kept.length) });
    },
    remove,
    erase: remove,
    signUpload: unsigned,
    signDownload: unsigned,
  };
}
