import type { Instant } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import { verdictOf } from '#domain/job/job.ts';
import type { LogLine } from '#platform/logger.ts';

/** What the log tells of a bank's file. */
export type BankFileLine = LogLine<
  'BANK_FILE_WAITS' | 'BANK_FILE_REFUSED' | 'BANK_FILE_ACCEPTED' | 'BANK_FILE_FINISHED'
>;

const placeOf = ({ id, owner, kind }: Job) => ({ jobId: id, bankCode: owner.bankCode ?? '', kind });
const MILLISECONDS_PER_SECOND = 1000;

/** A file waits for the one before it. */
export function waitsLine(job: Job, now: Instant): BankFileLine {
  const waited = Date.parse(now) - Date.parse(job.stateSince);
  const waitedSeconds = Math.max(Math.floor(waited / MILLISECONDS_PER_SECOND), 0);
  return { event: 'BANK_FILE_WAITS', fields: { ...placeOf(job), waitedSeconds } };
}

/** What came of reading a file, as its job stands behind it; undefined where it was neither accepted nor refused. */
export function inspectedLine(job: Job): BankFileLine | undefined {
  const [problem] = job.problems;
  if (job.state === 'REFUSED' && problem !== undefined) {
    return { event: 'BANK_FILE_REFUSED', fields: { ...placeOf(job), code: problem.code } };
  }
  if (job.state !== 'RUNNING' || job.accepted === undefined) return undefined;
  const facts = { sequence: job.accepted.sequence, rows: job.rows ?? 0 };
  return { event: 'BANK_FILE_ACCEPTED', fields: { ...placeOf(job), ...facts } };
}

/** What a job came to. */
export function finishedLine(job: Job, overdueOrphans: number): BankFileLine {
  const facts = { verdict: verdictOf(job) ?? job.state, rows: job.rows ?? 0, overdueOrphans };
  return { event: 'BANK_FILE_FINISHED', fields: { ...placeOf(job), ...facts } };
}
