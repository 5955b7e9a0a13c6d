import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';

const KNOWN = /^(?:0[1-9]|[1-4]\d|5[0-6]|97|98)$/;

/** An ethnicity by its code in GB/T 3304: 01 to 56, 97 other, 98 foreign. Else INPUT_INVALID at `ethnicity`. */
export function parseEthnicity(text: string): Result<string, RuleProblem> {
  return KNOWN.test(text) ? succeed(text) : fail(ruleProblem('INPUT_INVALID', 'ethnicity'));
}
