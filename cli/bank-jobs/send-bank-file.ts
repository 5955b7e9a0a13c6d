import { basename } from 'node:path';
import { lookAtFile } from '../bank/check-bank-file.ts';
import { findClearNumber } from '../bank/find-clear-number.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { surveyFileToSend, type FileToSend } from '../file-jobs/file-to-send.ts';
import { followJob } from '../file-jobs/follow-job.ts';
import { findJob, isOver, type JobAnswer } from '../file-jobs/job-answer.ts';
import { resumeJob } from '../file-jobs/resume-job.ts';
import { sendFile } from '../file-jobs/send-file.ts';
import { startFileJob } from '../file-jobs/start-file-job.ts';
import { reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { sayOfBankJob } from './bank-job-words.ts';
import { reportBankJob } from './report-bank-job.ts';

/** A bank's file to send, and what to do beside that. */
export interface BankFileToSend {
  readonly path: string;
  readonly unchecked: boolean;
  readonly wait: boolean;
  readonly resume: boolean;
}

type BankFileKind = 'CARDSTATUS' | 'DISCOUNT';

/** What the name of a file says of its kind; the service judges the rest of it. */
function kindOf({ language }: Session, path: string): BankFileKind {
  const [, kind] = basename(path).split('.');
  if (kind === 'CARDSTATUS' || kind === 'DISCOUNT') return kind;
  throw new Stop(EXIT_CODES.FILE_REFUSED, `NAME_FORMAT ${sayOfBankJob(language, 'KIND_UNKNOWN')}`);
}

const typeOf = (path: string): string => (path.endsWith('.gz') ? 'application/gzip' : 'text/plain');

/** Stops the command where the file, or a row of it, would be refused for anything that can be told without the service. */
async function stopUnlessInOrder(session: Session, path: string): Promise<void> {
  const exitCode = await lookAtFile(session, { path, errorsPath: undefined });
  if (exitCode !== EXIT_CODES.DONE) throw new Stop(exitCode, sayOfBankJob(session.language, 'NOT_SENT'));
}

/** Stops the command where a card number stands in the file, or nobody can say so: it never leaves the bank. */
async function stopAtClearNumber({ language }: Session, path: string): Promise<void> {
  const line = await findClearNumber(path).catch((error: unknown) => {
    throw new Stop(EXIT_CODES.FILE_REFUSED, sayOfBankJob(language, 'NOT_SEARCHED', reasonOf(error)));
  });
  if (line !== undefined) throw new Stop(EXIT_CODES.FILE_REFUSED, sayOfBankJob(language, 'CLEAR_NUMBER', line));
}

async function startOn(session: Session, kind: BankFileKind, file: FileToSend): Promise<JobAnswer> {
  const { printer, language } = session;
  const uploadId = await sendFile(session, kind, file);
  const started = await startFileJob(session, { uploadId, sha256: file.sha256, mode: 'UPSERT', again: false });
  printer.line(sayOfBankJob(language, 'STARTED', started.id));
  if (isOver(started)) printer.line(sayOfBankJob(language, 'STANDS_ALREADY'));
  return started;
}

/** Sends a file, has the service work on it, and follows that to its end if asked to. Answers the exit code. */
export async function sendBankFile(session: Session, send: BankFileToSend): Promise<ExitCode> {
  const { path, unchecked, wait, resume } = send;
  const kind = kindOf(session, path);
  await (unchecked ? stopAtClearNumber(session, path) : stopUnlessInOrder(session, path));
  const file = { ...(await surveyFileToSend(session, path)), contentType: typeOf(path) };
  let job = await startOn(session, kind, file);
  if (resume && job.state === 'FAILED') {
    await resumeJob(session, job.id);
    job = await findJob(session, job.id);
  }
  if (!wait && !isOver(job)) return EXIT_CODES.DONE;
  return reportBankJob(session, await followJob(session, job));
}
