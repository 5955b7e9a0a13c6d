import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { foldWidth } from './fold-width.ts';

const MAINLAND_PREFIX = /^(\+|00)86/;
const MAINLAND_FORM = /^1[3-9]\d{9}$/;
const FOREIGN_FORM = /^\+[1-9]\d{5,14}$/;

/**
 * Reads a mobile number; spaces and hyphens in it go. One of the mainland is kept as its 11 digits, with or without +86 in
 * front; every other is `+` with 6 to 15 digits, country first. Else INPUT_INVALID at `mobile`.
 */
export function parseMobile(text: string): Result<string, RuleProblem> {
  const plain = foldWidth(text).replace(/[\s-]/g, '');
  const isMainland = MAINLAND_PREFIX.test(plain) || !plain.startsWith('+');
  const mobile = plain.replace(MAINLAND_PREFIX, '');
  const isValid = isMainland ? MAINLAND_FORM.test(mobile) : FOREIGN_FORM.test(mobile);
  return isValid ? succeed(mobile) : fail(ruleProblem('INPUT_INVALID', 'mobile'));
}
