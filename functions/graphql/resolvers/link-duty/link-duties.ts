import { parseId } from '#domain/ids.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import { listLinkDuties } from '#services/visiting-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const linkDuties: QueryResolvers['linkDuties'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false, openOnly = false, behindOnly = false } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['linkDuties', filter, act.today], { first, after }, async (page) => {
    if (unionBodyId === undefined) return NO_ROWS;
    return listLinkDuties(ports, act, { query: { place: { unionBodyId, subtree }, openOnly, behindOnly }, page });
  });
};
