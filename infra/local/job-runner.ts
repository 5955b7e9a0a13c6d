import { setTimeout as pause } from 'node:timers/promises';
import { parseEnv } from '../../functions/platform/env.ts';
import { openJobQueue } from '../../functions/compose/job-queue.ts';
import { runJob } from './run-job.ts';

const PACE_MILLISECONDS = 300;

/**
 * Runs jobs on one machine, one after the other, by the handlers that are deployed. It keeps nothing: started again after a
 * kill −9, it goes on where the table says jobs stand.
 */
async function main(): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const queue = openJobQueue(parseEnv(process.env));
  const steps = await import('../../functions/jobs/handler.ts');
  for (;;) {
    const waiting = await queue.underWay().catch((error: unknown) => {
      console.error(error);
      return [];
    });
    for (const jobId of waiting) await runJob(steps, jobId).catch((error: unknown) => console.error(error));
    await pause(PACE_MILLISECONDS);
  }
}

await main();
