import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { findSubmission, type SubmissionTarget } from '#services/suggestion-access.ts';
import { parseIdOf } from '../../parse-input.ts';
import { changesOf } from '../../run-change.ts';

/** How long the texts about a suggestion may be. */
export const SUBMISSION_TEXTS = {
  title: { atMost: 60 },
  text: { atMost: 2000 },
  topic: { atMost: 40 },
  words: { atMost: 200 },
  name: { atMost: 100 },
  effect: { atMost: 500 },
};

/** The suggestion a change is about, and its version; none for changes that name none. */
interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion?: number;
}

/** The suggestion a change is about. */
export function parseSubmissionTarget(input: TargetInput): Result<SubmissionTarget, Problem> {
  const { idempotencyKey, id, expectedVersion = null } = input;
  const parsed = parseIdOf('Submission', id, 'id');
  return parsed.ok ? succeed({ idempotencyKey, id: parsed.value, expectedVersion }) : parsed;
}

/** Runs a change of a suggestion if its input could be read, and answers its payload. */
export const changeSubmission = changesOf('submission', findSubmission);
