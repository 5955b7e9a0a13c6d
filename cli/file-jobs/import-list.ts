import type { JobKind, JobMode } from '../__generated__/documents.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { surveyFileToSend } from './file-to-send.ts';
import { followJob } from './follow-job.ts';
import { isOver } from './job-answer.ts';
import { sayOfJob } from './job-words.ts';
import { reportJob } from './report-job.ts';
import { saveJobFile } from './save-job-file.ts';
import { sendFile } from './send-file.ts';
import { startFileJob } from './start-file-job.ts';

/** A list to import, and where its errors go. */
export interface ListToImport {
  readonly path: string;
  readonly kind: JobKind;
  readonly mode: JobMode;
  readonly again: boolean;
  readonly errorsPath: string | undefined;
}

/** Sends a file, has the service work on it, and follows that to its end. Answers the exit code. */
export async function importList(session: Session, list: ListToImport): Promise<ExitCode> {
  const { printer, language } = session;
  const { kind, mode, again, errorsPath } = list;
  const file = await surveyFileToSend(session, list.path);
  const uploadId = await sendFile(session, kind, file);
  const started = await startFileJob(session, { uploadId, sha256: file.sha256, mode, again });
  printer.line(sayOfJob(language, 'STARTED', started.id));
  if (isOver(started)) printer.line(sayOfJob(language, 'STANDS_ALREADY'));
  const ended = await followJob(session, started);
  const exitCode = reportJob(session, ended);
  if (errorsPath !== undefined && ended.files.length > 0) {
    await saveJobFile(session, ended, { kind: 'ERRORS', path: errorsPath });
  }
  return exitCode;
}
