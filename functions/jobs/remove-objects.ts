import { eachOf } from '#platform/each-of.ts';
import type { Ports } from '#services/ports.ts';
import type { ObjectKey } from '#services/ports/objects.ts';

/** How many objects are removed at a time: a large file leaves a thousand. */
export const REMOVED_AT_ONCE = 32;

/** Removes what a job needs no more. What cannot be removed now goes after 30 days. */
export function removeObjects({ objects }: Pick<Ports, 'objects'>, keys: readonly ObjectKey[]): Promise<void> {
  return eachOf(keys, REMOVED_AT_ONCE, (key) => objects.remove(key).catch(() => undefined));
}
