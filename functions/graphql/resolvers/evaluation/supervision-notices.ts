import { parseId } from '#domain/ids.ts';
import { listNotices } from '#services/list-evaluations.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const supervisionNotices: QueryResolvers['supervisionNotices'] = (_root, args, { ports, act }) => {
  const { filter, first, after } = args;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const { openOnly = false } = filter;
  return toConnection(['supervisionNotices', filter], { first, after }, async (page) =>
    unionBodyId === undefined ? NO_ROWS : listNotices(ports, act, { query: { unionBodyId, openOnly }, page }),
  );
};
