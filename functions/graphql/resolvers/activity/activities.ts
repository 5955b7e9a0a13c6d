import { parseId } from '#domain/ids.ts';
import { typedActivity } from '#services/activity-types.ts';
import { listActivities } from '#services/list-activities.ts';
import { mapSlice } from '#services/map-slice.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const activities: QueryResolvers['activities'] = (_root, { filter, first, after }, { ports, act }) => {
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const programId = filter.programId == null ? null : parseId('Program', filter.programId);
  const { subtree = false, kind = null, state = null, from = null, to = null } = filter;
  return toConnection(['activities', filter, act.today], { first, after }, async (page) => {
    if (unionBodyId === undefined || programId === undefined) return NO_ROWS;
    const query = { unionBodyId, subtree, kind, state, programId, from, to };
    const slice = await listActivities(ports, act, { query, page });
    return slice === undefined ? undefined : mapSlice(slice, typedActivity);
  });
};
