import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A process that does one order at a time. */
export interface Child {
  readonly tell: (order: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** The core children are pinned to, away from the one the bench itself mostly runs on; undefined where that cannot be. */
export const PINNED_CORE: number | undefined = pinnableCore();

function pinnableCore(): number | undefined {
  const core = availableParallelism() - 1;
  if (core < 1) return undefined;
  const tried = spawnSync('taskset', ['-c', String(core), 'true']);
  return tried.status === 0 ? core : undefined;
}

/** Starts `program` under Node.js, pinned where possible, and waits for its first message. What it prints is thrown away. */
export async function startChild(
  program: URL,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const pinned = { execPath: 'taskset', execArgv: ['-c', String(PINNED_CORE), process.execPath] };
  const child = fork(fileURLToPath(program), args, {
    ...(PINNED_CORE === undefined ? {} : pinned),
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'json',
  });
  await nextMessage(child);
  return {
    tell: (order) => {
      const reply = nextMessage(child);
      child.send(order);
      return reply;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('a process of the bench ended before it answered'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
