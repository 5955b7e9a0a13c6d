import type { Instant, LocalDate } from '../day.ts';

/** A value that holds from a day on until another takes over, and the instant it was recorded. */
export interface Dated<Value> {
  readonly value: Value;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
}

/** Texts in the order in which entries take over from each other: by start, then by when they were recorded. */
function rankOf({ from, recordedAt }: Dated<unknown>): string {
  return `${from} ${recordedAt}`;
}

/**
 * The value that held on `day`, as far as it was known at `knownAt` (undefined: by now): of those recorded by then, the one
 * with the latest start; of two with the same start, the one recorded last.
 */
export function valueOn<Value>(
  history: readonly Dated<Value>[],
  day: LocalDate,
  knownAt?: Instant,
): Dated<Value> | undefined {
  let found: Dated<Value> | undefined;
  for (const entry of history) {
    if (entry.from > day || (knownAt !== undefined && entry.recordedAt > knownAt)) continue;
    if (found === undefined || rankOf(entry) >= rankOf(found)) found = entry;
  }
  return found;
}

/** The history with a value that holds from `entry.from` on; unchanged when that value holds then already. */
export function withValue<Value>(history: readonly Dated<Value>[], entry: Dated<Value>): readonly Dated<Value>[] {
  const before = valueOn(history, entry.from);
  const same = before !== undefined && JSON.stringify(before.value) === JSON.stringify(entry.value);
  return same ? history : [...history, entry];
}
