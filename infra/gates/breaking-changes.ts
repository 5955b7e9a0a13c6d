import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What a client written against `baseline` would trip over under `current`, one sentence each. Additions break nobody. */
export async function findBreakingChanges(baseline: string, current: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(baseline), buildSchema(current));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}
