import { parseEnv } from '#platform/env.ts';
import { createEventLog } from '#platform/logger.ts';
import { createAdapters, createPorts } from '../compose.ts';
import { runDay, type RunOutcome } from './run-day.ts';

/** How long the function has left; on one machine there is no such bound. */
interface RunContext {
  readonly getRemainingTimeInMillis: () => number;
}

/** What is kept back of the time of a run to end it in order. */
const KEPT_BACK_MILLISECONDS = 30_000;

const env = parseEnv(process.env);
const adapters = createAdapters(env);
const log = createEventLog(env.logLevel);

/**
 * Brings all up to date that time changes by itself. It is called every hour and looks at the clock alone: called twice, late, or
 * not at all for days, it comes to the same.
 */
export async function handler(_event: unknown, context?: RunContext): Promise<RunOutcome> {
  const isOver = (): boolean => (context?.getRemainingTimeInMillis() ?? Infinity) < KEPT_BACK_MILLISECONDS;
  return runDay({ ports: createPorts(adapters), log, isOver });
}
