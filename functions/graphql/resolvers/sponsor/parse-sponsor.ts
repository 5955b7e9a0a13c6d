import type { MemberId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { parseIdOf } from '../../parse-input.ts';
import { targetsOf } from '../../run-change.ts';

/** How long the name of a sponsor may be. */
export const SPONSOR_NAME = { atMost: 100 };

/** The sponsor a change is about. */
export const parseSponsorTarget = targetsOf('Sponsor');

/** The members who own or lead a sponsor, each once. */
export function parseRelated(ids: readonly string[]): Result<readonly MemberId[], Problem> {
  const parsed = ids.map((id) => parseIdOf('Member', id, 'relatedMemberIds'));
  const found = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  if (found.length < ids.length) return fail(ruleProblem('NOT_FOUND', 'relatedMemberIds'));
  return succeed([...new Set(found)]);
}
