import { fail, succeed, type Result } from '../result.ts';

/** Stands for a card's number: `<keyId>:<64 lower-case hex>`, an HMAC-SHA-256 under a key that only the bank has. */
export type CardToken = string & { readonly __brand: 'CardToken' };

/** Stands for the holder's national id: 64 lower-case hex, an HMAC-SHA-256 under a key that bank and federation share. */
export type HolderHash = string & { readonly __brand: 'HolderHash' };

/** Why a text is no token. Says nothing of the text, which may be a card number. */
export interface CardTokenFailure {
  readonly code: 'CARD_TOKEN_INVALID';
}

const TOKEN_FORM = /^[a-z0-9]{1,8}:[0-9a-f]{64}$/;
const HASH_FORM = /^[0-9a-f]{64}$/;

/** Reads a token. Whether any card has it is not for its form to say. */
export function parseCardToken(text: string): Result<CardToken, CardTokenFailure> {
  return TOKEN_FORM.test(text) ? succeed(text as CardToken) : fail({ code: 'CARD_TOKEN_INVALID' });
}

/** Whether a text has the form of a holder hash. */
export function isHolderHash(text: string): text is HolderHash {
  return HASH_FORM.test(text);
}
