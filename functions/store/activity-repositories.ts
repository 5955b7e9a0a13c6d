import type { Ports } from '#services/ports.ts';
import { createActivities } from './activity-repository.ts';
import type { ItemLoader } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { createHonourRecords } from './honour-repository.ts';
import { createContestResults, createParticipations } from './participation-repository.ts';

/** Reads of activities and honours for one request. */
export function createActivityPorts(
  table: TableClient,
  loader: ItemLoader,
): Pick<Ports, 'activities' | 'participations' | 'contestResults' | 'honours'> {
  return {
    activities: createActivities(table, loader),
    participations: createParticipations(table, loader),
    contestResults: createContestResults(table, loader),
    honours: createHonourRecords(table, loader),
  };
}
