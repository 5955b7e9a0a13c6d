import { masterKeyInKms } from './kms-master-key.ts';
import { createCipher, KEY_BYTES, type Cipher } from './cipher.ts';
import { WrongMasterKey, type MasterKey } from './key-wrapping.ts';
import { masterKeyBytes } from './master-key-file.ts';
import { secretBytes } from './secret-bytes.ts';

const PLACE = 'data key';

/** A master key whose bytes are at hand: on one machine, and in tests. */
export function masterKeyOf(bytes: Buffer): MasterKey {
  const cipher: Cipher = createCipher({ sealing: [{ name: 'master', key: bytes }], indexing: bytes });
  return {
    wrap: (dataKey) => Promise.resolve(cipher.seal(dataKey.toString('base64'), PLACE)),
    unwrap: (wrapped) => {
      try {
        return Promise.resolve(Buffer.from(cipher.open(wrapped, PLACE), 'base64'));
      } catch (cause) {
        return Promise.reject(new WrongMasterKey({ cause }));
      }
    },
  };
}

/** A new data key. */
export function newDataKey(): Buffer {
  return secretBytes(KEY_BYTES);
}

/** A master key that is opened at its first use; a failed attempt is not remembered. */
function openedLater(open: () => Promise<MasterKey>): MasterKey {
  let opening: Promise<MasterKey> | undefined;
  const opened = async (): Promise<MasterKey> => {
    const current = (opening ??= open());
    try {
      return await current;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  return {
    wrap: async (dataKey) => (await opened()).wrap(dataKey),
    unwrap: async (wrapped) => (await opened()).unwrap(wrapped),
  };
}

/**
 * The master key at `place`: `kms:` and the ARN or alias of a key, or `file:` and a path, which is for one machine and
 * tests only. Neither is asked before the first use; the client of KMS is not even loaded. Without a place every use fails:
 * for programs that have nothing to do with personal facts.
 */
export function openMasterKey(place: string | undefined): MasterKey {
  if (place === undefined)
    return openedLater(() => Promise.reject(new Error('No master key: personal facts stay closed.')));
  const [, kind, name = ''] = /^(kms|file):(.+)$/.exec(place) ?? [];
  if (kind === 'kms') return masterKeyInKms(name);
  if (kind === 'file') return openedLater(async () => masterKeyOf(await masterKeyBytes(name)));
  throw new Error('A master key is at kms: and an ARN or alias, or at file: and a path.');
}
