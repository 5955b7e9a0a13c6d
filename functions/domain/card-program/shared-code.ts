import { isCardNumber } from '../personal/personal-number.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';

const CODE_FORM = /^[A-Z0-9-]{1,32}$/;

/**
 * What is wrong with a code that federation and bank both know, of a merchant or an offer: 1 to 32 of A to Z, digits and `-`
 * (INPUT_INVALID), and nothing that a bank's file would be refused for as a card number (CLEAR_PAN_REFUSED).
 */
export function checkSharedCode(code: string): RuleProblem | undefined {
  if (!CODE_FORM.test(code)) return ruleProblem('INPUT_INVALID', 'code');
  return isCardNumber(code) ? ruleProblem('CLEAR_PAN_REFUSED', 'code') : undefined;
}
