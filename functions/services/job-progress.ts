import type { Act } from '#domain/act.ts';
import type { Instant } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import { addTally, NO_ROWS_YET, type RowTally } from '#domain/job/row-outcome.ts';
import { allowedJobActions, isEnded, isSuperseded, type JobAction } from '#domain/job/transitions.ts';
import type { Ports } from './ports.ts';

/** How far a job is. */
export interface JobProgress {
  readonly outcomes: RowTally;
  readonly partsDone: number;
  /** When it last told of itself. */
  readonly lastSign: Instant;
}

/** Reads how far a job is: of one that is over from itself, of one under way from its parts, in one Query. */
export async function readJobProgress(ports: Ports, job: Job): Promise<JobProgress> {
  if (isEnded(job) && job.outcomes !== null) {
    return { outcomes: job.outcomes, partsDone: job.parts ?? 0, lastSign: job.stateSince };
  }
  const parts = await ports.jobs.partsOf(job.id);
  return {
    outcomes: parts.reduce((sum, { tally }) => addTally(sum, tally), NO_ROWS_YET),
    partsDone: parts.filter(({ done }) => done).length,
    lastSign: parts.reduce((last, { at }) => (at > last ? at : last), job.stateSince),
  };
}

/** What a person may ask of a job now; whether another took up its content since is read where it could be resumed. */
export async function readJobActions(ports: Ports, act: Act, job: Job): Promise<readonly JobAction[]> {
  const { lastSign } = await readJobProgress(ports, job);
  const actions = allowedJobActions(job, { lastSign, now: act.now });
  if (!actions.includes('RESUME')) return actions;
  const last = await ports.jobs.readByContent(job.content);
  return isSuperseded(job, last) ? actions.filter((action) => action !== 'RESUME') : actions;
}
