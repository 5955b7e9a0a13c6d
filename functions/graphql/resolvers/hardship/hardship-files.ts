import { parseId } from '#domain/ids.ts';
import { listHardshipFiles } from '#services/list-hardship-files.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const hardshipFiles: QueryResolvers['hardshipFiles'] = (_root, { filter, first, after }, { ports, act }) => {
  const { unionBodyId, subtree = false, state, tier, reviewOverdue } = filter ?? {};
  const id = unionBodyId == null ? null : parseId('UnionBody', unionBodyId);
  const chosen = { unionBodyId, subtree, state, tier, reviewOverdue };
  return toConnection(['hardshipFiles', chosen, act.today], { first, after }, async (page) => {
    if (id === undefined) return NO_ROWS;
    const only = { state: state ?? null, tier: tier ?? null, reviewOverdue: reviewOverdue ?? null };
    return listHardshipFiles(ports, act, { query: { unionBodyId: id, subtree, ...only }, page });
  });
};
