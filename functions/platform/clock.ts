/** The one place that reads the machine's clock. */
export const systemClock = {
  /** Now, in UTC with milliseconds. */
  now: (): string => new Date().toISOString(),
};

/** Milliseconds from a fixed but unknown start, for measuring how long something took. */
export function monotonicMilliseconds(): number {
  return performance.now();
}
