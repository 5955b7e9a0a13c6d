import { join } from 'node:path';
import { startRunner, type Runner } from './runner.ts';

const RUNNER = join(import.meta.dirname, 'job-runner.ts');

/** The process that runs jobs beside the service. */
export type JobPool = Runner;

/** Starts what runs jobs. */
export function startJobPool(environment: Readonly<Record<string, string>>): JobPool {
  return startRunner({ file: RUNNER, environment });
}
