import type { Instant } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import { addTally, NO_ROWS_YET, type RowTally } from '#domain/job/row-outcome.ts';
import { isEnded } from '#domain/job/transitions.ts';
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
