import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createCipher, KEY_BYTES, type Cipher } from './cipher.ts';

/** The key that wraps data keys: it never leaves the place it is kept in (KMS deployed, a file on one machine). */
export interface MasterKey {
  readonly wrap: (dataKey: Buffer) => Promise<string>;
  readonly unwrap: (wrapped: string) => Promise<Buffer>;
}

const PLACE = 'data key';

/** A master key whose bytes are at hand: on one machine, and in tests. */
export function masterKeyOf(bytes: Buffer): MasterKey {
  const cipher: Cipher = createCipher({ sealing: [{ name: 'master', key: bytes }], indexing: bytes });
  return {
    wrap: (dataKey) => Promise.resolve(cipher.seal(dataKey.toString('base64'), PLACE)),
    unwrap: (wrapped) => Promise.resolve(Buffer.from(cipher.open(wrapped, PLACE), 'base64')),
  };
}

/** A new data key. */
export function newDataKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

async function readOrMake(file: string): Promise<Buffer> {
  const made = randomBytes(KEY_BYTES).toString('base64');
  try {
    await writeFile(file, made, { flag: 'wx', mode: 0o600 });
    return Buffer.from(made, 'base64');
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!exists) throw error;
  }
  const bytes = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (bytes.length !== KEY_BYTES) throw new Error(`The master key in ${file} is not ${KEY_BYTES} bytes in base64.`);
  return bytes;
}

/** A master key kept in a file that only its owner may read, made at the first use: one machine and tests only. */
function masterKeyInFile(file: string): MasterKey {
  let key: Promise<MasterKey> | undefined;
  const open = (): Promise<MasterKey> => (key ??= readOrMake(file).then(masterKeyOf));
  return {
    wrap: async (dataKey) => (await open()).wrap(dataKey),
    unwrap: async (wrapped) => (await open()).unwrap(wrapped),
  };
}

/** The master key at `place`: `file:` and a path. */
export function openMasterKey(place: string): MasterKey {
  return masterKeyInFile(place.replace(/^file:/, ''));
}
