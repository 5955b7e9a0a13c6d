import { fail, succeed, type Result } from './result.ts';

/** A unified social credit code of GB 32100: 17 characters and a check character. */
export type CreditCode = string & { readonly __brand: 'CreditCode' };

/** Why a text is not a credit code. */
export interface CreditCodeFailure {
  readonly code: 'CREDIT_CODE_INVALID';
}

/** The 31 characters of GB 32100 in the order of their values; I, O, S, V and Z are left out. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = 31;
const FORM = /^[0-9A-HJ-NP-RTUWXYa-hj-np-rtuwxy]{18}$/;

/** The check character of 17 characters by MOD 31-3: weights are the powers of 3 modulo 31. */
export function creditCodeCheckCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % MODULUS;
  }
  return CHARACTERS.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/** Reads a credit code; lower-case letters are raised. Any registering authority, letters included, is allowed. */
export function parseCreditCode(text: string): Result<CreditCode, CreditCodeFailure> {
  const code = text.toUpperCase();
  const valid = FORM.test(text) && creditCodeCheckCharacter(code.slice(0, 17)) === code.charAt(17);
  return valid ? succeed(code as CreditCode) : fail({ code: 'CREDIT_CODE_INVALID' });
}

/** Whether the code is one of a base-level union (registered under 81). */
export function isBaseUnionCode(code: CreditCode): boolean {
  return code.startsWith('81');
}
