import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { isOver, rowsDone, type JobAnswer } from './job-answer.ts';
import { sayOfJob } from './job-words.ts';

function printFileProblems({ printer, language }: Session, job: JobAnswer): void {
  for (const { code, message, line, columns } of job.problems) {
    const where = line === null ? '' : sayOfJob(language, 'AT_LINE', line);
    const which = columns.length === 0 ? '' : sayOfJob(language, 'OF_COLUMNS', columns.join(', '));
    printer.line(sayOfJob(language, 'FILE_PROBLEM', code, message, which, where));
  }
}

/** What became of the rows, and how the job stands. */
function printSummary({ printer, language }: Session, job: JobAnswer): void {
  const { created, updated, unchanged, rejected, duplicate, notDone } = job.outcomes;
  const outcomes = [created, updated, unchanged, rejected, duplicate, notDone];
  const rows = job.rows ?? 0;
  printer.line(sayOfJob(language, 'SUMMARY', job.state, rows, ...outcomes, rows - rowsDone(job)));
}

/** Prints what came of a job and what to do next. Answers the exit code; a job that is not over is no failure. */
export function reportJob(session: Session, job: JobAnswer): ExitCode {
  const { printer, language } = session;
  printSummary(session, job);
  printFileProblems(session, job);
  if (isOver(job) && job.mode === 'DRY_RUN') printer.line(sayOfJob(language, 'DRY_RUN'));
  if (job.state === 'COMPLETED_WITH_ERRORS') printer.line(sayOfJob(language, 'ERRORS_WAIT', job.id));
  if (job.state === 'REFUSED') return EXIT_CODES.FILE_REFUSED;
  if (job.state === 'CANCELLED') {
    printer.line(sayOfJob(language, 'RUN_AGAIN'));
    return EXIT_CODES.PART_WRITTEN;
  }
  if (job.state === 'FAILED') {
    const next = job.failure === 'ROWS_UNACCOUNTED' ? 'SEND_AGAIN' : 'RESUME';
    printer.line(sayOfJob(language, next, job.failure ?? '', job.id));
    return EXIT_CODES.PART_WRITTEN;
  }
  return job.outcomes.rejected > 0 ? EXIT_CODES.FILE_REFUSED : EXIT_CODES.DONE;
}
