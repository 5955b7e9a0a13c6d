import type { JobId } from '#domain/ids.ts';
import type { Env } from '#platform/env.ts';
import { createAdapters, createPorts } from '../compose.ts';

const TOGETHER = { limit: 100, after: undefined };

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
      const slice = await createPorts(adapters).jobs.underWay(TOGETHER);
      return slice.items.map(({ item: { id, run } }) => ({ jobId: id, run }));
    },
  };
}
