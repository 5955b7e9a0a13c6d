import type { WaitingJob } from '../../functions/compose/job-queue.ts';

/** Where a job stands after its first step when it waits for another one. */
const WAITING: ReadonlySet<string> = new Set(['QUEUED', 'INSPECTING']);
/** How often a job that waits for another is looked at where nothing else happens. */
const LOOK_AGAIN_MILLISECONDS = 5_000;

const nameOf = ({ jobId, run }: WaitingJob): string => `${jobId}#${run}`;

/**
 * Jobs that answered that they wait for another one (QUEUED or INSPECTING after their first step): they are passed over, so that the others get
 * their turn and nobody asks all the time. Once any job is over, each may be what it was that another waited for.
 */
export class WaitingJobs {
  #lookAgain = new Map<string, number>();

  /** Whether to take the job now, at `now` in milliseconds of a clock that only goes forward. */
  isDue(job: WaitingJob, now: number): boolean {
    return (this.#lookAgain.get(nameOf(job)) ?? now) <= now;
  }

  /** Hears where a job stands after it was taken. */
  took(job: WaitingJob, state: string, now: number): void {
    if (WAITING.has(state)) this.#lookAgain.set(nameOf(job), now + LOOK_AGAIN_MILLISECONDS);
    else this.#lookAgain = new Map();
  }
}
