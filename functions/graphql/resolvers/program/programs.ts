import { parseId } from '#domain/ids.ts';
import { listPrograms } from '#services/list-programs.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const programs: QueryResolvers['programs'] = (_root, { filter, first, after }, { ports, act }) => {
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const { subtree = false, kind = null, openOnly = false } = filter;
  return toConnection(['programs', filter, act.today], { first, after }, async (page) =>
    unionBodyId === undefined
      ? NO_ROWS
      : listPrograms(ports, act, { query: { unionBodyId, subtree, kind, openOnly }, page }),
  );
};
