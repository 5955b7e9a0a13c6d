import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The runner of Lambda, as far as it matters: a process that imported the asset and answers events one by one. */
export interface DeployedFunction {
  readonly invoke: (event: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

const RUNNER = join(import.meta.dirname, 'asset-runner.ts');

/** Starts the asset in a process of its own that has the given environment and nothing else. */
export async function runAsset(folder: string, env: Readonly<Record<string, string>>): Promise<DeployedFunction> {
  const asset = pathToFileURL(join(folder, 'index.mjs')).href;
  const child = fork(RUNNER, [asset], { env: { ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await nextMessage(child);
  return {
    invoke: (event) => {
      const answer = nextMessage(child);
      child.send({ event });
      return answer;
    },
    stop: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('The asset ended before it answered.'));
    child.once('exit', ended);
    child.once('message', (message: unknown) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
