import type { CreditCode } from './credit-code.ts';

/** An employer by what it is called, and its credit code where that is known. */
export interface Employer {
  readonly name: string;
  readonly creditCode: CreditCode | null;
}

/** What tells employers apart: the credit code, or the name where none is known. */
export function employerKey({ name, creditCode }: Employer): string {
  return creditCode ?? name;
}
