import type { Instant, LocalDate } from './day.ts';

/** A step of a history: the day from which it holds, and when it was recorded. */
export interface RecordedStep {
  readonly from: LocalDate;
  readonly recordedAt: Instant;
}

/** The step in force on `day`, as far as it was recorded by `knownAt` (undefined: by now); undefined before the first one. */
export function stepOn<Step extends RecordedStep>(
  steps: readonly Step[],
  day: LocalDate,
  knownAt?: Instant,
): Step | undefined {
  return steps.findLast(({ from, recordedAt }) => from <= day && (knownAt === undefined || recordedAt <= knownAt));
}
