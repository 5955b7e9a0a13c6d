import type { ApiClientId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { FileTarget } from '#services/hardship-access.ts';
import { parseIdOf } from '../../parse-input.ts';

/** How long a reason may be. */
export const REASON = { atMost: 500 };

const MOST_EXCLUDED = 20;

/** What every change of a file names. */
interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The file a change is about. */
export function parseTarget({ idempotencyKey, id, expectedVersion }: TargetInput): Result<FileTarget, Problem> {
  const parsed = parseIdOf('HardshipFile', id, 'id');
  return parsed.ok ? succeed({ idempotencyKey, id: parsed.value, expectedVersion }) : parsed;
}

/** The ids of declared relatives among the callers. Whether they exist is not said. */
export function parseExcluded(ids: readonly string[]): Result<readonly ApiClientId[], Problem> {
  const parsed = ids.map((id) => parseIdOf('ApiClient', id, 'excludedReviewerIds'));
  const found = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  const fits = found.length === ids.length && ids.length <= MOST_EXCLUDED;
  return fits ? succeed(found) : fail(ruleProblem('INPUT_INVALID', 'excludedReviewerIds'));
}
