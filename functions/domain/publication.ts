import type { Instant } from './day.ts';

/**
 * How long after it was made a change of merchants and offers is known, everywhere at the same instant. Whoever keeps
 * what was read for less than this never decides on anything but what is known. In seconds.
 */
export const PUBLICATION_SECONDS = 15;

/** The instant that a change of a merchant or an offer made at `now` counts as recorded: when all are to know of it. */
export function publishedAt(now: Instant): Instant {
  return new Date(Date.parse(now) + PUBLICATION_SECONDS * 1000).toISOString() as Instant;
}
