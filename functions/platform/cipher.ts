import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

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
/** Bound into every sealed text. Not the table's own name: a table restored under another name must open. */
const TABLE = 'niangjia';

const boundTo = (place: string): Buffer => Buffer.from(`${TABLE}|${place}`, 'utf8');

function sealWith({ name, key }: DataKey, text: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place));
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return `${name}.${Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url')}`;
}

function openWith({ key }: DataKey, bytes: Buffer, place: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES)).setAAD(boundTo(place));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}

/** The name of the key that a text was sealed under. */
export function keyNameOf(sealed: string): string {
  return sealed.slice(0, sealed.indexOf('.'));
}

/** Makes a cipher of keys in the clear. */
export function createCipher({ sealing, indexing }: CipherKeys): Cipher {
  const current = sealing.at(-1) ?? sealing[0];
  return {
    keyName: current.name,
    seal: (text, place) => sealWith(current, text, place),
    open: (sealed, place) => {
      const name = keyNameOf(sealed);
      const key = sealing.find((candidate) => candidate.name === name);
      if (key === undefined) throw new Error(`A sealed text names the key ${name}, which the key ring lacks.`);
      return openWith(key, Buffer.from(sealed.slice(name.length + 1), 'base64url'), place);
    },
    blind: (space, text) => {
      const digest = createHmac('sha256', indexing).update(`${space}|${text}`, 'utf8').digest();
      return digest.subarray(0, BLIND_BYTES).toString('base64url');
    },
  };
}
