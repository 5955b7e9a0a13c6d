import type { MemberId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { SponsorTarget } from '#services/sponsor-access.ts';
import { parseIdOf } from '../../parse-input.ts';

/** How long the name of a sponsor may be. */
export const SPONSOR_NAME = { atMost: 100 };

/** The sponsor a change is about. */
export function parseSponsorTarget(input: {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}): Result<SponsorTarget, Problem> {
  const { idempotencyKey, expectedVersion } = input;
  const id = parseIdOf('Sponsor', input.id, 'id');
  return id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion }) : id;
}

/** The members who own or lead a sponsor, each once. */
export function parseRelated(ids: readonly string[]): Result<readonly MemberId[], Problem> {
  const parsed = ids.map((id) => parseIdOf('Member', id, 'relatedMemberIds'));
  const found = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  if (found.length < ids.length) return fail(ruleProblem('NOT_FOUND', 'relatedMemberIds'));
  return succeed([...new Set(found)]);
}
