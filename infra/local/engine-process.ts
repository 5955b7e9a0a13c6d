import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** An engine's process, under a guard that ends it when this process ends in whatever way. */
export interface EngineProcess {
  readonly pid: number | undefined;
  /** Whether the engine answered at its endpoint before it ended or the time was up. */
  readonly becomesReady: (endpoint: string) => Promise<boolean>;
  readonly lastWords: () => string;
  readonly stop: () => Promise<void>;
  readonly ended: Promise<void>;
}

const READY_WITHIN_MILLISECONDS = 30_000;
const STOPPED_WITHIN_MILLISECONDS = 8_000;
const POLL_MILLISECONDS = 50;
const LAST_WORDS_LENGTH = 2_000;
const GUARD = fileURLToPath(new URL('./engine-guard.sh', import.meta.url));

/** Starts a program under `engine-guard.sh`. It does not keep this process from ending, and ends with it. */
export function launch(command: readonly string[], endSignal: 'TERM' | 'KILL'): EngineProcess {
  // Its own session: Ctrl-C in the terminal must reach the service first, and the engine only through the guard.
  const child = spawn('sh', [GUARD, endSignal, ...command], { detached: true, stdio: 'pipe' });
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) if (stream instanceof Socket) stream.unref();
  return {
    pid: child.pid,
    becomesReady: (endpoint) => becomesReady(child, endpoint),
    lastWords: collectWords(child),
    stop: () => stop(child),
    ended: new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    }),
  };
}

/** Whether anything answers HTTP at `endpoint`. An engine refuses an unsigned request with 400, which will do. */
export async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function becomesReady(child: ChildProcess, endpoint: string): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MILLISECONDS;
  while (isRunning(child) && Date.now() < deadline) {
    if (await answers(endpoint)) return isRunning(child);
    await pause(POLL_MILLISECONDS);
  }
  return false;
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** The guard needs six seconds at most; should it have been killed itself, the whole group goes. */
async function stop(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || !isRunning(child)) return;
  child.ref();
  const ended = once(child, 'exit');
  child.stdin?.end();
  const cutOff = setTimeout(() => process.kill(-pid, 'SIGKILL'), STOPPED_WITHIN_MILLISECONDS);
  await ended;
  clearTimeout(cutOff);
}

function collectWords(child: ChildProcess): () => string {
  let words = '';
  const keep = (chunk: Buffer | Error): void => {
    words = (words + chunk.toString()).slice(-LAST_WORDS_LENGTH);
  };
  child.on('error', keep);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.stdin?.on('error', keep);
  return () => words;
}
