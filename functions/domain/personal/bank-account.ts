import { succeed, type Result } from '../result.ts';
import type { RuleProblem } from '../problem.ts';
/** stub */
export function parseBankAccount(text: string, ..._path: readonly string[]): Result<string, RuleProblem> {
  return succeed(text.trim());
}
