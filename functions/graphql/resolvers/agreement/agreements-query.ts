import { parseId } from '#domain/ids.ts';
import { listAgreementLine } from '#services/list-agreements.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const agreementsByLine: QueryResolvers['agreements'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false, kind = null, bargaining = null } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['agreementsByLine', filter, act.today], { first, after }, async (page) => {
    if (unionBodyId === undefined) return NO_ROWS;
    return listAgreementLine(ports, act, { query: { unionBodyId, subtree, kind, bargaining }, page });
  });
};
