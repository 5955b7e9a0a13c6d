import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';

/** What a blind index stands for: two values are compared within one space only. */
export type BlindSpace = 'DOCUMENT' | 'NAME' | 'INITIALS' | 'COMMAND' | 'STIPEND_ACCOUNT';

/** Keeps personal facts: sealed for the object they belong to, found by blind indexes. The first use opens the keys. */
export interface Vault {
  readonly seal: (ownerId: string, facts: object) => Promise<Sealed>;
  /** The facts that were sealed for this owner; throws for a text sealed for another. */
  readonly open: (ownerId: string, sealed: Sealed) => Promise<unknown>;
  /** A new random key of 32 bytes for this owner, which no answer ever tells but `open`: `{ key }` in hexadecimal. */
  readonly makeKey: (ownerId: string) => Promise<Sealed>;
  /** HMAC-SHA-256 of a text under a key that `makeKey` made for this owner, in lower-case hexadecimal. */
  readonly hashUnder: (ownerId: string, key: Sealed, text: string) => Promise<string>;
  readonly blind: (space: BlindSpace, text: string) => Promise<BlindIndex>;
}
