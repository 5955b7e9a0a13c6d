import type { JobId } from '#domain/ids.ts';
import type { Env } from '#platform/env.ts';
import { createAdapters, createPorts } from '../compose.ts';

/** All are read: many may wait for one that failed, and those behind them must not. */
const JOBS_AT_ONCE = 100;

/** A job that has to be done, and which run of it. */
export interface WaitingJob {
  readonly jobId: JobId;
  readonly run: number;
}

/** What has to be done on one machine, where no stream of the table tells of it. */
export interface JobQueue {
  /** The jobs that are not over, the oldest first: also those that were under way when the machine stopped. */
  readonly underWay: () => Promise<readonly WaitingJob[]>;
}

/** Opens the queue of jobs of a table. */
export function openJobQueue(env: Env): JobQueue {
  const adapters = createAdapters(env);
  return {
    underWay: async () => {
      const { jobs } = createPorts(adapters);
      const found: WaitingJob[] = [];
      let after: string | undefined;
      for (let hasMore = true; hasMore;) {
        const slice = await jobs.underWay({ limit: JOBS_AT_ONCE, after });
        found.push(...slice.items.map(({ item: { id, run } }) => ({ jobId: id, run })));
        ({ hasMore, end: after } = slice);
      }
      return found;
    },
  };
}
