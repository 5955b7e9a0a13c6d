import { parseId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { listArrearsWarnings } from '#services/list-cases.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { toConnection } from '../../connection.ts';

export const arrearsWarnings: QueryResolvers['arrearsWarnings'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['arrearsWarnings', filter, act.today], { first, after }, async (page) =>
    unionBodyId === undefined ? NO_ROWS : listArrearsWarnings(ports, act, { query: { unionBodyId, subtree }, page }),
  );
};

export const ArrearsWarning: NonNullable<CompleteResolvers['ArrearsWarning']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  open: ({ openFen }) => openFen as Fen,
};
