import type { JobSteps } from '../../infra/local/run-job.ts';
import { runJob } from '../../infra/local/run-job.ts';

/** Takes the job that it is told through its steps, and says how long that took and how much memory it came to. */
async function work(jobId: string): Promise<void> {
  const steps: JobSteps = await import('../../functions/jobs/handler.ts');
  const before = performance.now();
  const { state } = await runJob(steps, { jobId, run: 1 });
  const milliseconds = performance.now() - before;
  process.send?.({ state, milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
}

process.on('message', ({ jobId }: { readonly jobId: string }) => {
  void work(jobId);
});
process.send?.({ ready: true });
