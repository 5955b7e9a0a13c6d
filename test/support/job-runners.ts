import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const JOB_RUNNER = join(import.meta.dirname, '../../infra/local/job-runner.ts');

const runners: ChildProcess[] = [];

/** Starts a process that runs jobs, as `npm start` forks it; see `killJobRunners`. */
export function startJobRunner(
  environment: Readonly<Record<string, string>>,
  output: 'ignore' | 'inherit' | 'pipe' = 'ignore',
): ChildProcess {
  const env = { ...process.env, ...environment };
  const runner = fork(JOB_RUNNER, { env, stdio: ['ignore', output, output, 'ipc'] });
  runners.push(runner);
  return runner;
}

/** Kills a runner as `kill -9` does, and comes back when it is gone. */
export async function killJobRunner(runner: ChildProcess): Promise<void> {
  if (runner.exitCode !== null || runner.signalCode !== null) return;
  const ended = once(runner, 'exit');
  runner.kill('SIGKILL');
  await ended;
}

/** Kills all runners that the test file started: for its `afterEach` or `afterAll`. */
export async function killJobRunners(): Promise<void> {
  await Promise.all(runners.splice(0).map(killJobRunner));
}
