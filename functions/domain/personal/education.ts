import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';

const TWO_DIGITS = /^\d{2}$/;

/** An education (学历) by a code of the form of GB/T 4658, two digits. Else INPUT_INVALID at `education`. */
export function parseEducation(text: string): Result<string, RuleProblem> {
  return TWO_DIGITS.test(text) ? succeed(text) : fail(ruleProblem('INPUT_INVALID', 'education'));
}
