import { open, rename, rm } from 'node:fs/promises';

/** A file that gets its name when it is whole; until then it stands beside it as `.part`. */
export interface PartFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Gives the file its name. */
  readonly complete: () => Promise<void>;
  /** Takes away what was written. */
  readonly discard: () => Promise<void>;
}

/** Opens it, for the person's own eyes. An older whole file of that name stays until the new one is whole. */
export async function openPartFile(path: string): Promise<PartFile> {
  const partPath = `${path}.part`;
  const handle = await open(partPath, 'w', 0o600);
  // An older part of a run that was killed keeps the mode it had.
  await handle.chmod(0o600);
  return {
    write: async (piece) => handle.writeFile(piece),
    complete: async () => {
      await handle.sync();
      await handle.close();
      await rename(partPath, path);
    },
    discard: async () => {
      await handle.close();
      await rm(partPath, { force: true });
    },
  };
}
