import type { Instant } from '#domain/day.ts';
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
  /** How far behind the time of day it acts, in seconds; only before the service has answered anybody. Default: not at all. */
  readonly secondsBehind?: number;
}

/** What a system works with. */
export function openSystemAdapters({ endpoint, secondsBehind = 0, ...rest }: SystemPlace): Adapters {
  const adapters = createAdapters({ ...rest, dynamoDbEndpoint: endpoint });
  if (secondsBehind === 0) return adapters;
  const now = (): Instant => new Date(Date.parse(systemClock.now()) - secondsBehind * 1000).toISOString() as Instant;
  const clock: Clock = { now };
  return { ...adapters, clock, ids: createIds(clock) };
}
