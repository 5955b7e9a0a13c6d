import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { LinkDuplicate } from '#services/link-duplicate.ts';
import type { LinkDuplicateMemberInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { NOTE } from './parse-admission.ts';

/** Two records of one person, as an input names them. */
export function parseDuplicate(input: LinkDuplicateMemberInput): Result<LinkDuplicate, Problem> {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    survivorId: parseIdOf('Member', input.survivorId, 'survivorId'),
    reason: parseText(input.reason, NOTE, 'reason'),
  });
  if (!parsed.ok) return parsed;
  const { idempotencyKey, expectedVersion } = input;
  return succeed({ ...parsed.value, idempotencyKey, expectedVersion });
}
