import type { Instant } from '#domain/day.ts';
import { systemClock } from '#platform/clock.ts';
import type { Env } from '#platform/env.ts';
import { createDiskRequests, type DiskAnswer, type DiskRequest } from '#store/objects/disk-requests.ts';
import { openWorkFolder } from '#store/objects/disk-work.ts';
import { forgetOldFiles } from '#store/objects/forget-old-files.ts';
import { diskFolderOf } from '#store/objects/open-object-store.ts';

/** Answers requests to signed addresses into a folder of this machine. */
export type LocalObjects = (request: DiskRequest) => Promise<DiskAnswer>;

/** Opens a folder of files to the local server. */
export function openLocalObjects(folder: string): LocalObjects {
  return createDiskRequests(folder, () => systemClock.now() as Instant);
}

/** Removes what the place of files has kept for long enough, where it is a folder: a bucket does so by its lifecycle. */
export async function forgetLocalObjects({ objectStore }: Pick<Env, 'objectStore'>): Promise<void> {
  const folder = diskFolderOf(objectStore);
  if (folder !== undefined) await forgetOldFiles(folder, systemClock.now() as Instant);
}

/** A folder below the place of files for what is kept while they are worked on; undefined where that place is a bucket. */
export async function openLocalWork({ objectStore }: Pick<Env, 'objectStore'>): Promise<string | undefined> {
  const folder = diskFolderOf(objectStore);
  return folder === undefined ? undefined : openWorkFolder(folder);
}
