import type { Problem } from '#domain/problem.ts';
import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { parseYearMonth } from '#domain/year-month.ts';
import type { MonthTarget } from '#services/pay-stipend.ts';
import type { PostTarget } from '#services/post-access.ts';
import { parseCode, parseIdOf, parseText } from '../../parse-input.ts';

/** How long a public title, a number of a paper, and words about a post may be. */
export const POST_TEXTS = { title: { atMost: 60 }, document: { atMost: 64 }, words: { atMost: 200 } };

/** The code of a post. The board shows it to everybody: no number of a person is one. */
export function parsePostCode(code: string): Result<string, Problem> {
  const parsed = parseCode(code, 'code');
  return parsed.ok ? parseText(code, { atMost: code.length }, 'code') : parsed;
}

/** What every change of a post names. */
interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The post a change is about. */
export function parsePostTarget({ idempotencyKey, id, expectedVersion }: TargetInput): Result<PostTarget, Problem> {
  const parsed = parseIdOf('VirtualPost', id, 'id');
  return parsed.ok ? succeed({ idempotencyKey, id: parsed.value, expectedVersion }) : parsed;
}

/** The month of a post that a change is about. */
export function parseMonthTarget(input: TargetInput & { readonly month: string }): Result<MonthTarget, Problem> {
  const target = parsePostTarget(input);
  if (!target.ok) return target;
  const month = parseYearMonth(input.month);
  return month === undefined ? fail(ruleProblem('INPUT_INVALID', 'month')) : succeed({ ...target.value, month });
}
