import { parseId } from '#domain/ids.ts';
import { listSponsors } from '#services/list-sponsors.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const sponsors: QueryResolvers['sponsors'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false, openOnly = false } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['sponsors', filter, act.today], { first, after }, async (page) =>
    unionBodyId === undefined ? NO_ROWS : listSponsors(ports, act, { query: { unionBodyId, subtree, openOnly }, page }),
  );
};
