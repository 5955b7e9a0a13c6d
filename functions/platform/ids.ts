import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;

function timeText(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let index = 0; index < TIME_CHARACTERS; index += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function letters(bytes: Uint8Array, count: number): string {
  return [...bytes.subarray(0, count)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
}

/** A ULID: 48 bits of time and 80 random bits; later ones sort after earlier ones to the millisecond. */
export function ulid(milliseconds: number): string {
  return timeText(milliseconds) + letters(randomBytes(RANDOM_CHARACTERS), RANDOM_CHARACTERS);
}

/** 26 characters that follow from `text` alone and tell nothing of it. */
export function textDigest(text: string): string {
  return letters(createHash('sha256').update(text, 'utf8').digest(), TIME_CHARACTERS + RANDOM_CHARACTERS);
}
