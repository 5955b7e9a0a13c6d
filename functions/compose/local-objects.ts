import type { Instant } from '#domain/day.ts';
import { systemClock } from '#platform/clock.ts';
import { createDiskRequests, type DiskAnswer, type DiskRequest } from '#store/objects/disk-requests.ts';

/** Answers requests to signed addresses into a folder of this machine. */
export type LocalObjects = (request: DiskRequest) => Promise<DiskAnswer>;

/** Opens a folder of files to the local server. */
export function openLocalObjects(folder: string): LocalObjects {
  return createDiskRequests(folder, () => systemClock.now() as Instant);
}
