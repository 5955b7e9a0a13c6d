import type { Problem } from '#domain/problem.ts';
import { PROBLEM_TEXTS } from '#graphql/problem-text.ts';

/** The words of the contract for a code of the domain: files and answers say the same. */
export function problemWords(code: Problem['code']): { readonly zh: string; readonly en: string } {
  return PROBLEM_TEXTS[code];
}
