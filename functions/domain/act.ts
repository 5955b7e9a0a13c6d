import type { ApiClient } from './caller/caller.ts';
import type { Instant, LocalDate } from './day.ts';

/** Who acts, when, and in which request: what every decision may know of its moment. */
export interface Act {
  readonly caller: ApiClient;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly requestId: string;
  /** Whether a job acts in the caller's name: its idempotency keys are those of `jobKey`, which callers cannot send. */
  readonly byJob?: boolean;
}
