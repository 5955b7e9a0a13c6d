import { createHmac } from 'node:crypto';

/** HMAC-SHA-256 of a text under a key in hexadecimal, in lower-case hexadecimal. */
export function keyedHash(keyHex: string, text: string): string {
  return createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text, 'utf8').digest('hex');
}
