import type { Instant } from '#domain/day.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { systemClock } from '#platform/clock.ts';
import type { Clock } from '#services/ports.ts';
import { createAdapters, createIds, type Adapters } from '../compose.ts';

/** Where a system works: a table, and the folder of the shipped data. */
export interface SystemPlace {
  /** Undefined where the operator's own credentials lead to a deployed table. */
  readonly endpoint: string | undefined;
  readonly tableName: string;
  readonly dataFolder: string;
  /** Where the master key of personal facts is, see `Env`; undefined for work that seals and opens none. */
  readonly personalKey: string | undefined;
  /**
   * Whether its changes of merchants and offers count at once: it acts as long behind the time of day as they take to be
   * known. Only before the service has answered anybody, who might have been told otherwise. Default: no.
   */
  readonly countsAtOnce?: boolean;
  /** Another time than that of day, for the first data of years gone by: what is recorded then has its days. */
  readonly now?: () => string;
}

/** What a system works with. */
export function openSystemAdapters({ endpoint, countsAtOnce = false, now, ...rest }: SystemPlace): Adapters {
  const adapters = createAdapters({ ...rest, dynamoDbEndpoint: endpoint });
  if (!countsAtOnce && now === undefined) return adapters;
  const behind = countsAtOnce ? PUBLICATION_SECONDS * 1000 : 0;
  const present = now ?? systemClock.now;
  const clock: Clock = { now: () => new Date(Date.parse(present()) - behind).toISOString() as Instant };
  return { ...adapters, clock, ids: createIds(clock) };
}
