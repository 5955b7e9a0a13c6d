import { parseId } from '#domain/ids.ts';
import { listParticipations } from '#services/list-activities.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const participations: QueryResolvers['participations'] = (_root, { filter, first, after }, { ports, act }) => {
  const activityId = parseId('Activity', filter.activityId);
  const { state = null } = filter;
  return toConnection(['participations', filter], { first, after }, async (page) =>
    activityId === undefined ? NO_ROWS : listParticipations(ports, act, { activityId, state, page }),
  );
};
