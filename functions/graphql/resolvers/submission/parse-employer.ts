import type { Employer } from '#domain/employer.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { EmployerInput } from '../../__generated__/resolver-types.ts';
import { parseText } from '../../parse-input.ts';

const NAME = { atMost: 100 };

/** An employer as an input names it. */
export function parseEmployer(
  { name, creditCode = null }: EmployerInput,
  ...path: readonly string[]
): Result<Employer, Problem> {
  const parsed = parseText(name, NAME, ...path, 'name');
  return parsed.ok ? succeed({ name: parsed.value, creditCode }) : parsed;
}
