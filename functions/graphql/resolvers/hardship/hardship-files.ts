import { parseId } from '#domain/ids.ts';
import { listHardshipFiles, needsBody } from '#services/list-hardship-files.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const BODY_NEEDED = {
  zh: '您的范围是市、县或乡镇，请在 filter.unionBodyId 中指定组织（可加 subtree: true）；组织可用 unionBodies 查询。',
  en: 'The scope is a city, county or town: name a body in filter.unionBodyId, with `subtree` for all below. `unionBodies` lists them.',
};

export const hardshipFiles: QueryResolvers['hardshipFiles'] = (_root, { filter, first, after }, { ports, act }) => {
  const { unionBodyId, subtree = false, state, tier, reviewOverdue } = filter ?? {};
  const id = unionBodyId == null ? null : parseId('UnionBody', unionBodyId);
  if (id === null && needsBody(act)) throw badInput(BODY_NEEDED, 'filter', 'unionBodyId');
  const chosen = { unionBodyId, subtree, state, tier, reviewOverdue };
  return toConnection(['hardshipFiles', chosen, act.today], { first, after }, async (page) => {
    if (id === undefined) return NO_ROWS;
    const only = { state: state ?? null, tier: tier ?? null, reviewOverdue: reviewOverdue ?? null };
    return listHardshipFiles(ports, act, { query: { unionBodyId: id, subtree, ...only }, page });
  });
};
