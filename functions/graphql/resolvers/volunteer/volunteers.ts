import { parseId } from '#domain/ids.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import { listVolunteers } from '#services/visiting-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const volunteers: QueryResolvers['volunteers'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['volunteers', filter, act.today], { first, after }, async (page) =>
    unionBodyId === undefined ? NO_ROWS : listVolunteers(ports, act, { place: { unionBodyId, subtree }, page }),
  );
};
