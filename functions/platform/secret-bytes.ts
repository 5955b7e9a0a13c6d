import { randomBytes } from 'node:crypto';

/** Bytes that nobody can guess: for keys, and for what sets one sealed text apart from the next. */
export function secretBytes(count: number): Buffer {
  return randomBytes(count);
}
