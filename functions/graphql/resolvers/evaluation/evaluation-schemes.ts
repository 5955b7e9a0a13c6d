import { parseId } from '#domain/ids.ts';
import { listEvaluationSchemes } from '#services/list-evaluations.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const evaluationSchemes: QueryResolvers['evaluationSchemes'] = (_root, args, { ports, act }) => {
  const { filter, first, after } = args;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const { subtree = false } = filter;
  return toConnection(['evaluationSchemes', filter, act.today], { first, after }, async (page) =>
    unionBodyId === undefined ? NO_ROWS : listEvaluationSchemes(ports, act, { place: { unionBodyId, subtree }, page }),
  );
};
