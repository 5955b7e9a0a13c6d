import type { Activity } from '#domain/activity/activity.ts';
import type { ActivityId } from '#domain/ids.ts';
import { subtreePrefix, type RegionCode } from '#domain/region/region-code.ts';
import type { Activities } from '#services/ports/activities.ts';
import { activityEntity, activitySeatsEntity } from './activity-entity.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Activity => readState(item) as Activity;
const keyOf = (id: ActivityId): ItemKey => activityEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function listingOf(federation: RegionCode, prefix: string): Listing<Activity> {
  const range = rangeOf(activityEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

/** Reads of activities for one request. */
export function createActivities(table: TableClient, loader: ItemLoader): Activities {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    seatsTaken: async (activityId) => {
      const { Key } = activitySeatsEntity.get({ activityId }).params<{ Key: ItemKey }>();
      return Number((await loader.load(Key))?.['taken'] ?? 0);
    },
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
    coming: ({ federation, regionCode }, request) => {
      const range = rangeOf(activityEntity.query.coming({ coming: federation }).params());
      return readSlice(table, { ...range, prefix: subtreePrefix(regionCode), parse: stateIn }, request);
    },
  };
}
