import type { Job } from '#domain/job/job.ts';
import { divisionLine } from '#domain/region/region-code.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { JobList } from './ports/jobs.ts';
import type { Write } from './ports/writes.ts';

/**
 * Enters a job into the lists of all whose business it is: of its division and those above it, and of its body and the
 * bodies that one was founded below, of its bank or its sponsor. Rows never move; who took the body in later reads its own list, see `listJobs`.
 */
export function listingsOf({ id: jobId, owner }: Pick<Job, 'id' | 'owner'>, body: UnionBody | undefined): Write[] {
  const divisions = divisionLine(body?.regionCode ?? owner.regionCode);
  const bodies = body === undefined ? [] : [...body.foundingLine, body.id];
  const banks = owner.bankCode === undefined ? [] : [bankList(owner.bankCode)];
  const sponsors = owner.sponsorId === undefined ? [] : [owner.sponsorId];
  return [...divisions, ...bodies, ...banks, ...sponsors].map((list) => ({ type: 'LIST_JOB', list, jobId }));
}

/** The list of a bank's own jobs. */
export function bankList(bankCode: string): JobList {
  return `BANK:${bankCode}`;
}

/**
 * Makes a job the last one of its content and sets it going. What was the last one before must not have changed since it
 * was read: of two jobs of one content that are started or resumed at the same time, one goes on.
 */
export function goingOf(job: Job, last: Job | undefined): readonly Write[] {
  const marker = { space: 'JOB_CONTENT', name: job.content } as const;
  const isOther = last !== undefined && last.id !== job.id;
  return [
    { type: 'POINT', marker, ownerId: job.id, from: last?.id ?? null },
    ...(isOther ? ([{ type: 'REQUIRE_JOB', id: last.id, version: last.version }] as const) : []),
    { type: 'START_JOB', jobId: job.id, run: job.run },
  ];
}
