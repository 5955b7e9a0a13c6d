import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { secretBytes } from './secret-bytes.ts';

/** A data key with the name that the texts sealed under it carry. */
export interface DataKey {
  readonly name: string;
  readonly key: Buffer;
}

/** The keys in the clear, as they are held in memory only. */
export interface CipherKeys {
  /** What new texts are sealed under: the last one. The others open what was sealed before. */
  readonly sealing: readonly [DataKey, ...DataKey[]];
  /** What blind indexes are made with. It never changes, or nothing would be found again. */
  readonly indexing: Buffer;
}

/** Seals texts with AES-256-GCM and makes blind indexes with HMAC-SHA-256. */
export interface Cipher {
  /** The name of the key that new texts are sealed under. */
  readonly keyName: string;
  /** Whether the key that a sealed text names is at hand. */
  readonly knows: (sealed: string) => boolean;
  /** Seals a text for one place (an object and one of its facts): nowhere else can it be opened. */
  readonly seal: (text: string, place: string) => string;
  /** Opens what was sealed for this place; throws for anything else, which is a defect or a forgery. */
  readonly open: (sealed: string, place: string) => string;
  /** 32 characters that follow from space and text alone and tell nothing of them without the key. */
  readonly blind: (space: string, text: string) => string;
}

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const BLIND_BYTES = 24;
const ALGORITHM = 'aes-256-gcm';
/** Without it a tag of 4 bytes would do, which can be guessed. */
const WHOLE_TAG = { authTagLength: TAG_BYTES } as const;
/** Bound into every sealed text. Not the table's own name: a table restored under another name must open. */
const TABLE = 'niangjia';
/** What every sealed text begins with, so that none is taken for anything else. */
export const SEALED_PREFIX = 'sealed:';
const SEALED_FORM = new RegExp(`^${SEALED_PREFIX}([a-z][a-z0-9]*)\\.([\\w-]+)$`);

const boundTo = (place: string): Buffer => Buffer.from(`${TABLE}|${place}`, 'utf8');

function sealWith({ name, key }: DataKey, text: string, place: string): string {
  const nonce = secretBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, WHOLE_TAG).setAAD(boundTo(place));
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return `${SEALED_PREFIX}${name}.${Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url')}`;
}

/** The bytes of a sealed text. Node.js overlooks what is no base64; a text that was touched must not pass. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== text) {
    throw new Error('A sealed text was cut or changed.');
  }
  return bytes;
}

function openWith({ key }: DataKey, bytes: Buffer, place: string): string {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, WHOLE_TAG).setAAD(boundTo(place));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}

/** The name of the key that a text was sealed under; undefined for a text that does not look sealed. */
export function keyNameOf(text: string): string | undefined {
  return SEALED_FORM.exec(text)?.[1];
}

/** Makes a cipher of keys in the clear. */
export function createCipher({ sealing, indexing }: CipherKeys): Cipher {
  const current = sealing.at(-1) ?? sealing[0];
  const keyFor = (sealed: string): DataKey | undefined => sealing.find(({ name }) => name === keyNameOf(sealed));
  return {
    keyName: current.name,
    knows: (sealed) => keyFor(sealed) !== undefined,
    seal: (text, place) => sealWith(current, text, place),
    open: (sealed, place) => {
      const [, name, text] = SEALED_FORM.exec(sealed) ?? [];
      if (name === undefined || text === undefined) throw new Error('A text that should be sealed is not.');
      const key = keyFor(sealed);
      if (key === undefined) throw new Error(`A sealed text names the key ${name}, which the key ring lacks.`);
      return openWith(key, bytesOf(text), place);
    },
    blind: (space, text) => {
      const digest = createHmac('sha256', indexing).update(`${space}|${text}`, 'utf8').digest();
      return digest.subarray(0, BLIND_BYTES).toString('base64url');
    },
  };
}
