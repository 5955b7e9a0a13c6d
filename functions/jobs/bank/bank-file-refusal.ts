import type { BankFileCode } from '#domain/bank-file/bank-file-code.ts';

/** What is known of a file once it was read to its trailer. */
export interface CountedFile {
  readonly rows: number;
  /** SHA-256 of the plain bytes before the trailer. */
  readonly sha256: string;
}

/** Ends the reading of a bank's file that is refused; caught where it is inspected, and never further up. */
export class BankFileRefusal extends Error {
  override readonly name = 'BankFileRefusal';
  readonly code: BankFileCode;
  /** Null where its trailer was not reached. */
  readonly counted: CountedFile | null;

  constructor(code: BankFileCode, counted: CountedFile | null = null) {
    super(code);
    this.code = code;
    this.counted = counted;
  }
}
