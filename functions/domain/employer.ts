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

/** Whether two of them are one: by their credit codes where both are known, else by what they are called. */
export function isSameEmployer(one: Employer, other: Employer): boolean {
  const isCoded = one.creditCode !== null && other.creditCode !== null;
  return isCoded ? one.creditCode === other.creditCode : one.name === other.name;
}
