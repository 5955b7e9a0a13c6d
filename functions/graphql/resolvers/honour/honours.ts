import { parseId } from '#domain/ids.ts';
import { listHonours } from '#services/honour-access.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const honours: QueryResolvers['honours'] = (_root, { filter, first, after }, { ports, act }) => {
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const { subtree = false, reported = false, state, kind, level, year } = filter;
  const asked = {
    ...(state == null ? {} : { state }),
    ...(kind == null ? {} : { kind }),
    ...(level == null ? {} : { level }),
    ...(year == null ? {} : { year }),
  };
  return toConnection(['honours', filter, act.today], { first, after }, async (page) => {
    if (unionBodyId === undefined) return NO_ROWS;
    return listHonours(ports, act, { query: { unionBodyId, subtree, reported, ...asked }, page });
  });
};
