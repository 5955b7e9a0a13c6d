import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';

/** What a blind index stands for: two values are compared within one space only. */
export type BlindSpace = 'DOCUMENT' | 'NAME' | 'INITIALS' | 'COMMAND';

/** Keeps personal facts: sealed for the object they belong to, found by blind indexes. The first use opens the keys. */
export interface Vault {
  readonly seal: (ownerId: string, facts: object) => Promise<Sealed>;
  /** The facts that were sealed for this owner; throws for a text sealed for another. */
  readonly open: (ownerId: string, sealed: Sealed) => Promise<unknown>;
  readonly blind: (space: BlindSpace, text: string) => Promise<BlindIndex>;
}
