import type { BankFileCode } from '#domain/bank-file/bank-file-code.ts';

/** Ends the reading of a bank's file that is refused; caught where it is inspected, and never further up. */
export class BankFileRefusal extends Error {
  override readonly name = 'BankFileRefusal';
  readonly code: BankFileCode;

  constructor(code: BankFileCode) {
    super(code);
    this.code = code;
  }
}
