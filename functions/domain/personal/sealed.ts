/** Personal facts that only the vault can read again, bound to the object they belong to. */
export type Sealed = string & { readonly __brand: 'Sealed' };

/** Stands for a personal value where it has to be found or compared: equal for equal values, and nothing else is told. */
export type BlindIndex = string & { readonly __brand: 'BlindIndex' };

/** Who a person is: sealed, and indexed by document, name and initials. */
export interface SealedPerson {
  readonly personal: Sealed;
  readonly documentIndex: BlindIndex;
  readonly nameIndex: BlindIndex;
  readonly initialsIndex: BlindIndex;
}
