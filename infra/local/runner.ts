import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const PAUSE_MILLISECONDS = 1000;

/** A process that works beside the service. */
export interface Runner {
  readonly close: () => Promise<void>;
}

/** What a runner is started with. */
export interface RunnerStart {
  readonly file: string;
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts it, and again whenever it ends by itself: what was under way goes on. It ends with this process, too. */
export function startRunner({ file, args = [], environment }: RunnerStart): Runner {
  let runner: ChildProcess;
  let closing = false;
  const start = (): void => {
    if (closing) return;
    const env = { ...process.env, ...environment };
    runner = fork(file, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
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
