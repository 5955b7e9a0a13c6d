import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { JobId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { JobMode } from './job-kind.ts';
import type { Job } from './job.ts';
import { answersForContent, isEnded } from './transitions.ts';
import type { Upload } from './upload.ts';

/** What starting a job goes by. */
export interface Starting {
  readonly upload: Upload;
  readonly mode: JobMode;
  /** How many bytes of the file have arrived; undefined when it was not sent. */
  readonly arrived: number | undefined;
  /** See `Job.content`. */
  readonly content: string;
  /** The last job of the same content, if there was one. */
  readonly last: Job | undefined;
  /** Whether a file that was worked on before is to be worked on again. */
  readonly again: boolean;
}

/** The job that stands for this content already: one under way always, a completed one unless asked for `again`. */
export function standingJob({ last, again }: Pick<Starting, 'last' | 'again'>): Job | undefined {
  if (last === undefined || !answersForContent(last)) return undefined;
  return again && isEnded(last) && last.accepted === undefined ? undefined : last;
}

/** Starts a job on a file that has arrived whole (UPLOAD_MISSING). What it does is done in the starter's name. */
export function decideStart(id: JobId, starting: Starting, act: Act): Result<Decided<Job>, RuleProblem> {
  const { upload, mode, arrived, content } = starting;
  if (arrived !== upload.bytes) return fail(ruleProblem('UPLOAD_MISSING', 'uploadId'));
  const { fileName, contentType, bytes, sha256 } = upload;
  const state: Job = {
    ...{ id, version: 1, kind: upload.kind, mode, owner: upload.owner, content },
    source: { uploadId: upload.id, fileName, contentType, bytes, sha256, sentBy: upload.createdBy },
    ...{ startedBy: act.caller.id, startedAt: act.now, run: 1, state: 'QUEUED', stateSince: act.now },
    ...{ cancelRequestedBy: null, rows: null, parts: null, outcomes: null, files: [], problems: [], failure: null },
  };
  const changes = changesBetween<Job>({}, state);
  return succeed({ state, audit: { action: 'START_JOB', effectiveOn: act.today, reason: null, changes } });
}
