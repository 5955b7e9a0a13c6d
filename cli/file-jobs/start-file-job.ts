import { z } from 'zod';
import { StartJobDocument, type JobMode } from '../__generated__/documents.ts';
import { stopIfRefused } from '../run-command.ts';
import { callService, problemSchema } from '../service-client.ts';
import type { Session } from '../session.ts';
import { isOver, readJob, type JobAnswer } from './job-answer.ts';
import { keyOfFacts } from './send-file.ts';

const answerSchema = z.object({
  startJob: z.object({
    job: z.object({ id: z.string() }).nullable(),
    problems: z.array(problemSchema),
    receipt: z.object({ replayed: z.boolean() }).nullable(),
  }),
});

/** What to start. */
export interface JobToStart {
  readonly uploadId: string;
  readonly sha256: string;
  readonly mode: JobMode;
  readonly again: boolean;
}

interface Started {
  readonly job: JobAnswer;
  readonly isReplayed: boolean;
}

async function ask(session: Session, start: JobToStart, after: string | null): Promise<Started> {
  const { address } = session;
  const { uploadId, sha256, mode, again } = start;
  const idempotencyKey = keyOfFacts('start', [sha256, mode, again, uploadId, after]);
  const variables = { input: { idempotencyKey, uploadId, mode, again }, locale: address.locale };
  const { startJob } = await callService(address, { document: StartJobDocument, variables, answer: answerSchema });
  stopIfRefused(startJob.problems);
  const job = startJob.job === null ? undefined : await readJob(session, startJob.job.id);
  if (job === undefined) throw new TypeError('The service answered neither a job nor a problem.');
  return { job, isReplayed: startJob.receipt?.replayed === true };
}

/** Whether a job that an earlier run of the command started leaves something to do for this one. */
function isSpent(job: JobAnswer, again: boolean): boolean {
  return isOver(job) && (again || (job.state !== 'COMPLETED' && job.state !== 'COMPLETED_WITH_ERRORS'));
}

/**
 * Starts a job, or finds the one that stands for the file. Its key follows from content and mode, so a command that is
 * run again never starts twice; once the job of that key is spent, the next key is made of it too. A bank's file that was
 * accepted is answered with its one job, also where that failed.
 */
export async function startFileJob(session: Session, start: JobToStart): Promise<JobAnswer> {
  let started = await ask(session, start, null);
  let spent: string | undefined;
  while (started.isReplayed && isSpent(started.job, start.again) && started.job.id !== spent) {
    spent = started.job.id;
    started = await ask(session, start, spent);
  }
  return started.job;
}
