import { typedActivity } from '#services/activity-types.ts';
import { listUpcomingActivities } from '#services/list-activities.ts';
import { mapSlice } from '#services/map-slice.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const upcomingActivities: QueryResolvers['upcomingActivities'] = (_root, { first, after }, { ports, act }) =>
  toConnection(['upcomingActivities', act.caller.scope], { first, after }, async (page) =>
    mapSlice(await listUpcomingActivities(ports, act, page), typedActivity),
  );
