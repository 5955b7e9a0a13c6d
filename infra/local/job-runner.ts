import { setTimeout as pause } from 'node:timers/promises';
import { parseEnv } from '../../functions/platform/env.ts';
import { forgetLocalObjects, openLocalWork } from '../../functions/compose/local-objects.ts';
import { openJobQueue } from '../../functions/compose/job-queue.ts';
import { runJob } from './run-job.ts';
import { WaitingJobs } from './waiting-jobs.ts';

const PACE_MILLISECONDS = 300;
const FORGET_EVERY_MILLISECONDS = 3_600_000;

/** Files are forgotten when the runner starts and every hour; what cannot be removed is tried again an hour later. */
async function forgetFiles(forgottenAt: number): Promise<number> {
  if (performance.now() - forgottenAt < FORGET_EVERY_MILLISECONDS) return forgottenAt;
  await forgetLocalObjects(parseEnv(process.env)).catch((error: unknown) => console.error(error));
  return performance.now();
}

/**
 * Runs jobs on one machine, one after the other, by the handlers that are deployed. It keeps nothing: started again after a
 * kill −9, it goes on where the table says jobs stand.
 */
async function main(): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const env = parseEnv(process.env);
  const work = await openLocalWork(env);
  // Where the steps put what does not fit into memory: a kill leaves it there, and the next start removes it.
  if (work !== undefined) process.env['TMPDIR'] = work;
  const queue = openJobQueue(env);
  const steps = await import('../../functions/jobs/handler.ts');
  const passedOver = new WaitingJobs();
  for (let forgottenAt = -Infinity; ;) {
    forgottenAt = await forgetFiles(forgottenAt);
    const waiting = await queue.underWay().catch((error: unknown) => {
      console.error(error);
      return [];
    });
    for (const job of waiting) {
      if (!passedOver.isDue(job, performance.now())) continue;
      const answer = await runJob(steps, job).catch((error: unknown) => console.error(error));
      passedOver.took(job, answer?.state ?? 'UNKNOWN', performance.now());
    }
    await pause(PACE_MILLISECONDS);
  }
}

await main();
