import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'job-runner.ts');
const PAUSE_MILLISECONDS = 1000;

/** The process that runs jobs beside the service. */
export interface JobPool {
  readonly close: () => Promise<void>;
}

/** Starts it, and again whenever it ends by itself: jobs that were under way go on. It ends with this process, too. */
export function startJobPool(environment: Readonly<Record<string, string>>): JobPool {
  let runner: ChildProcess;
  let closing = false;
  const start = (): void => {
    if (closing) return;
    runner = fork(RUNNER, { env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    runner.once('exit', () => {
      setTimeout(start, PAUSE_MILLISECONDS).unref();
    });
  };
  start();
  return {
    close: async () => {
      closing = true;
      if (runner.exitCode !== null || runner.signalCode !== null) return;
      const ended = once(runner, 'exit');
      runner.kill('SIGTERM');
      await ended;
    },
  };
}
