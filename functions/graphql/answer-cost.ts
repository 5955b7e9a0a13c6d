import type { RequestContext } from './context.ts';

/** What an answer tells of its cost, if the operation was known; with what it took of the store where that is shown. */
export function answerCost(
  context: RequestContext,
  showStoreUse: boolean,
): Readonly<Record<string, unknown>> | undefined {
  if (context.cost === undefined) return undefined;
  if (!showStoreUse) return { ...context.cost };
  const { requests, roundTrips, capacityUnits } = context.meter;
  return { ...context.cost, store: { requests, roundTrips, capacityUnits } };
}
