import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOCK_FILE = 'engine.lock';
const PATIENCE_MILLISECONDS = 8_000;
const POLL_MILLISECONDS = 100;

/** The hold of one engine on its folder: two engines on the same files would damage them. */
export interface EngineLock {
  /** Names the process that uses the folder from now on. */
  readonly handTo: (pid: number) => void;
  /** Removes everything in the folder but the hold itself. */
  readonly emptyFolder: () => void;
  readonly release: () => void;
}

/**
 * Takes the folder for this process. A hold left by a run that crashed is taken over once its engine is gone;
 * a hold of a living process is refused with its process id after a few seconds.
 */
export async function lockEngineFolder(
  folder: string,
  patienceMilliseconds: number = PATIENCE_MILLISECONDS,
): Promise<EngineLock> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK_FILE);
  const deadline = Date.now() + patienceMilliseconds;
  while (!take(file)) {
    if (Date.now() > deadline) throw new Error(inUse(file, holderOf(file)));
    await pause(POLL_MILLISECONDS);
  }
  return {
    handTo: (pid) => {
      writeFileSync(file, String(pid));
    },
    emptyFolder: () => {
      const others = readdirSync(folder).filter((name) => name !== LOCK_FILE);
      for (const name of others) rmSync(join(folder, name), { recursive: true });
    },
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

function take(file: string): boolean {
  if (!isAlive(holderOf(file))) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(file: string, pid: number): string {
  return [
    `本地数据正由进程 ${pid} 使用。请先停止另一个 npm start；若该进程与本服务无关，请删除 ${file} 后重试。`,
    `The local data is in use by process ${pid}. Stop the other npm start first; if that process is not ours, delete ${file} and try again.`,
  ].join('\n');
}
