import type { ObjectStore, WrittenObject } from '#services/ports/objects.ts';
import { DiskFiles } from './disk-files.ts';
import { openDiskSecret } from './disk-secret.ts';
import { signedQuery, type SignedFacts } from './disk-signature.ts';

/** A folder, and the address at which the local server lets people send and read its files. */
export interface DiskPlace {
  readonly folder: string;
  readonly url: string;
}

function isWritten(written: WrittenObject | undefined): WrittenObject {
  if (written === undefined) throw new Error('A content without a limit was refused by its folder.');
  return written;
}

/** Objects as files of one machine. */
export function createDiskObjectStore({ folder, url }: DiskPlace): ObjectStore {
  const files = new DiskFiles(folder);
  let secret: Promise<Buffer> | undefined;
  const addressOf = async (facts: SignedFacts): Promise<string> =>
    `${url}/${facts.key}?${signedQuery(facts, await (secret ??= openDiskSecret(folder)))}`;
  return {
    read: (key, from) => files.read(key, from),
    write: async (key, content) => isWritten(await files.write(key, content)),
    head: (key) => files.head(key),
    remove: (key) => files.remove(key),
    erase: (key) => files.remove(key),
    signUpload: async (key, { bytes, sha256, contentType }, expiresAt) => {
      const content = { bytes: String(bytes), sha256, contentType, fileName: '' };
      const address = await addressOf({ method: 'PUT', key, until: expiresAt, ...content });
      return { url: address, method: 'PUT', headers: { 'content-type': contentType }, expiresAt };
    },
    signDownload: async (key, fileName, expiresAt) => {
      const content = { bytes: '', sha256: '', contentType: '', fileName };
      const address = await addressOf({ method: 'GET', key, until: expiresAt, ...content });
      return { url: address, method: 'GET', headers: {}, expiresAt };
    },
  };
}
