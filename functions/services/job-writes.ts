import type { Job } from '#domain/job/job.ts';
import { divisionLine } from '#domain/region/region-code.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Write } from './ports/writes.ts';

/**
 * Enters a job into the lists of all whose business it is: of its division and those above it, and of its body and the
 * bodies that one was founded below. Rows never move; who took the body in later reads its own list, see `listJobs`.
 */
export function listingsOf({ id: jobId, owner }: Pick<Job, 'id' | 'owner'>, body: UnionBody | undefined): Write[] {
  const divisions = divisionLine(body?.regionCode ?? owner.regionCode);
  const bodies = body === undefined ? [] : [...body.foundingLine, body.id];
  return [...divisions, ...bodies].map((list) => ({ type: 'LIST_JOB', list, jobId }));
}
