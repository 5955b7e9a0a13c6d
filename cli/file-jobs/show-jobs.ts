import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CancelJobDocument } from '../__generated__/documents.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { stopIfRefused } from '../run-command.ts';
import { callService, problemSchema } from '../service-client.ts';
import type { Session } from '../session.ts';
import { reportBankJob } from '../bank-jobs/report-bank-job.ts';
import { followJob } from './follow-job.ts';
import { findJob, isOfBank, readJobs } from './job-answer.ts';
import { sayOfJob } from './job-words.ts';
import { reportJob } from './report-job.ts';
import { resumeJob } from './resume-job.ts';
import { saveJobFile } from './save-job-file.ts';

/** A job, and what to do with it. */
export interface JobToShow {
  readonly id: string;
  readonly follow: boolean;
  readonly cancel: boolean;
  readonly resume: boolean;
  readonly errorsPath: string | undefined;
  readonly resultPath: string | undefined;
}

const MOST_JOBS = 100;
const changeSchema = z.object({ problems: z.array(problemSchema) });

/** Prints the newest jobs, one a line: id, kind, mode, state, rows, rejected, when it started, the file. */
export async function listJobs(session: Session): Promise<ExitCode> {
  const { printer, language } = session;
  let count = 0;
  for await (const job of readJobs(session, MOST_JOBS)) {
    const { id, kind, mode, state, rows, outcomes, startedAt, fileName } = job;
    printer.line([id, kind, mode, state, rows ?? '-', outcomes.rejected, startedAt, fileName].join('\t'));
    count += 1;
  }
  if (count === 0) printer.line(sayOfJob(language, 'NO_JOBS'));
  return EXIT_CODES.DONE;
}

async function cancelJob({ address, printer, language }: Session, id: string): Promise<void> {
  const variables = { input: { idempotencyKey: `cancel:${randomUUID()}`, id }, locale: address.locale };
  const answer = z.object({ cancelJob: changeSchema });
  stopIfRefused((await callService(address, { document: CancelJobDocument, variables, answer })).cancelJob.problems);
  printer.line(sayOfJob(language, 'CANCEL_ASKED'));
}

/** Shows one job after doing with it what was asked. Answers the exit code of the import it is. */
export async function showJob(session: Session, show: JobToShow): Promise<ExitCode> {
  const { id, follow, cancel, resume, errorsPath, resultPath } = show;
  if (cancel) await cancelJob(session, id);
  if (resume) await resumeJob(session, id);
  const found = await findJob(session, id);
  const job = follow ? await followJob(session, found) : found;
  const exitCode = isOfBank(job) ? await reportBankJob(session, job) : reportJob(session, job);
  if (errorsPath !== undefined) await saveJobFile(session, job, { kind: 'ERRORS', path: errorsPath });
  if (resultPath !== undefined) await saveJobFile(session, job, { kind: 'RESULT', path: resultPath });
  return exitCode;
}
