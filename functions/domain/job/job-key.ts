import type { JobId } from '../ids.ts';

/** No caller's key begins with it, so no caller takes the key of a step of a job. */
const SPACE = '~';

/** The idempotency key of what a job does, told apart from the keys of callers; `parts` say which step, part or line. */
export function jobKey(jobId: JobId, ...parts: readonly (string | number)[]): string {
  return [`${SPACE}${jobId}`, ...parts].join(':');
}
