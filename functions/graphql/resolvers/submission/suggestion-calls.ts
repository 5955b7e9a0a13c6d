import { parseId } from '#domain/ids.ts';
import { listSuggestionCalls } from '#services/list-suggestions.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const suggestionCalls: QueryResolvers['suggestionCalls'] = (_root, { filter, first, after }, { ports, act }) => {
  const { subtree = false, state = null } = filter;
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['suggestionCalls', filter, act.today], { first, after }, async (page) =>
    unionBodyId === undefined
      ? NO_ROWS
      : listSuggestionCalls(ports, act, { query: { place: { unionBodyId, subtree }, state }, page }),
  );
};
