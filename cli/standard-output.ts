import { once } from 'node:events';
import type { PartFile } from './part-file.ts';

/** Standard output in the place of a file: what was written there cannot be taken back. */
export function openStandardOutput(): PartFile {
  return {
    write: async (piece) => {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    },
    complete: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}
