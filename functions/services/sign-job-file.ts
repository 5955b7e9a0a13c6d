import type { Act } from '#domain/act.ts';
import type { Instant } from '#domain/day.ts';
import type { JobId } from '#domain/ids.ts';
import type { Job, JobFile } from '#domain/job/job.ts';
import { fileKey, fileNameOf } from './job-objects.ts';
import type { Ports } from './ports.ts';
import type { SignedRequest } from './ports/objects.ts';

/** A file with the job it is of. */
export interface JobFileOfJob extends JobFile {
  readonly jobId: JobId;
  readonly request: SignedRequest;
}

const MINUTES_TO_READ = 15;

/** The files a job gives back, each with an address that works for a quarter of an hour. */
export function signJobFiles(ports: Ports, act: Act, job: Job): Promise<readonly JobFileOfJob[]> {
  const expiresAt = new Date(Date.parse(act.now) + MINUTES_TO_READ * 60_000).toISOString() as Instant;
  return Promise.all(
    job.files.map(async (file) => {
      const name = `${job.id}-${fileNameOf(job, file.kind)}`;
      const request = await ports.objects.signDownload(fileKey(job, file.kind), name, expiresAt);
      return { ...file, jobId: job.id, request };
    }),
  );
}
