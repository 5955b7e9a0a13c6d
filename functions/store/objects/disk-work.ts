import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the files themselves, so that whoever empties their folder empties it too. */
const WORK = '.work';

/** Whether a process goes on; one of another person's does. */
function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A folder for what this process keeps while it works on files, by its id. What processes left there that were ended in
 * the middle of it is removed first: it holds rows in clear.
 */
export async function openWorkFolder(folder: string): Promise<string> {
  const place = join(folder, WORK);
  const own = join(place, String(process.pid));
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true, mode: 0o700 });
  const left = (await readdir(place)).filter((name) => !isAlive(Number(name)));
  await Promise.all(left.map((name) => rm(join(place, name), { recursive: true, force: true })));
  return own;
}
