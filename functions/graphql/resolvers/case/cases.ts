import { parseId } from '#domain/ids.ts';
import { listCases } from '#services/list-cases.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const cases: QueryResolvers['cases'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false, state = null, kind = null, service = null, overdue = null, waitingForMe = false } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const list = filter.list ?? (waitingForMe ? 'OPEN' : 'ALL');
  return toConnection(['cases', filter, act.today], { first, after }, async (page) => {
    if (unionBodyId === undefined) return NO_ROWS;
    const query = { place: { unionBodyId, subtree, list }, state, kind, service, overdue, waitingForMe };
    return listCases(ports, act, { query, page });
  });
};
