import { EXIT_CODES } from '../exit-codes.ts';
import { createShareProgress } from '../printer.ts';
import type { Progress } from '../progress-bar.ts';
import { explainFailure } from '../run-command.ts';
import { ServiceFailure } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { isOfBank, isOver, readJob, rowsDone, type JobAnswer } from './job-answer.ts';
import { sayOfJob } from './job-words.ts';

const FIRST_PAUSE_MILLISECONDS = 300;
const LONGEST_PAUSE_MILLISECONDS = 3_000;
/** With the pauses between them about half a minute. */
const MOST_MISSES = 10;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The job as it stands; one that is not to be seen any more, as the caller's scope has changed, is followed no longer. */
async function lookOnce(session: Session, { id }: JobAnswer): Promise<JobAnswer> {
  const job = await readJob(session, id);
  if (job === undefined) throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfJob(session.language, 'JOB_UNKNOWN', id));
  return job;
}

/** One more look; a service that cannot be reached for a moment is no reason to stop looking. */
async function look(session: Session, job: JobAnswer, misses: number): Promise<JobAnswer | undefined> {
  try {
    return await lookOnce(session, job);
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    if (error.code === 'UNREACHABLE' && misses < MOST_MISSES) return undefined;
    const reason = explainFailure(session, error);
    throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfJob(session.language, 'FOLLOW_BROKEN', reason, job.id));
  }
}

/** Where no bar can be drawn. */
function progressText({ language }: Session, job: JobAnswer): string {
  if (isOfBank(job)) return sayOfJob(language, 'PROGRESS_OF_BANK', job.state, rowsDone(job), job.rows ?? '?');
  const { created, updated, unchanged, rejected, duplicate, notDone } = job.outcomes;
  const outcomes = [created, updated, unchanged, rejected, duplicate, notDone];
  return sayOfJob(language, 'PROGRESS', job.state, rowsDone(job), job.rows ?? '?', ...outcomes);
}

function progressOf({ language }: Session, job: JobAnswer): Progress {
  const [done, whole] = [rowsDone(job), job.rows ?? undefined];
  const count = sayOfJob(language, 'ROWS', whole === undefined ? done : `${done}/${whole}`);
  return { label: job.state, done, whole, count };
}

/** Looks at the job until it is over, showing how far it is. Answers how it ended. */
export async function followJob(session: Session, started: JobAnswer): Promise<JobAnswer> {
  const show = createShareProgress(session.printer);
  let [job, misses, milliseconds] = [started, 0, FIRST_PAUSE_MILLISECONDS];
  if (!isOver(job)) session.printer.progress(progressOf(session, job));
  while (!isOver(job)) {
    await pause(milliseconds);
    milliseconds = Math.min(2 * milliseconds, LONGEST_PAUSE_MILLISECONDS);
    const seen = await look(session, job, misses);
    misses = seen === undefined ? misses + 1 : 0;
    job = seen ?? job;
    show(progressOf(session, job), progressText(session, job));
  }
  session.printer.endProgress();
  return job;
}
