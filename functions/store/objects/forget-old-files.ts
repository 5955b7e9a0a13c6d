import type { Dirent } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#domain/day.ts';

const DAY_MILLISECONDS = 86_400_000;
/** After how many days the files in each folder of the store are forgotten, as the bucket's lifecycle forgets its objects. */
export const KEPT_DAYS = { uploads: 30, jobs: 30, '.incoming': 1 } as const satisfies Record<string, number>;

const isOneOf = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isOneOf(error, 'ENOENT')) return [];
    throw error;
  }
}

/** When the entry changed last; undefined when somebody else has just removed it. */
async function changedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isOneOf(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!isOneOf(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}

async function forgetIn(folder: string, until: number): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    // Asked before anything below is removed, which changes a folder too; a young one may be about to be filled.
    const changed = await changedAt(path);
    if (entry.isDirectory()) await forgetIn(path, until);
    if (changed === undefined || changed > until) continue;
    await (entry.isDirectory() ? removeEmpty(path) : rm(path, { force: true }));
  }
}

/** Removes what has lain in a folder of files for as long as the store keeps it: `KEPT_DAYS`, counted from its writing. */
export async function forgetOldFiles(folder: string, now: Instant): Promise<void> {
  for (const [name, days] of Object.entries(KEPT_DAYS)) {
    await forgetIn(join(folder, name), Date.parse(now) - days * DAY_MILLISECONDS);
  }
}
