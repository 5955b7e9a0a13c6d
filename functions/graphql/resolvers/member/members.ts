import { parseId, type UnionBodyId } from '#domain/ids.ts';
import { listMembers, type MemberQuery } from '#services/list-members.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { Act } from '#domain/act.ts';
import type { MemberFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_OF_THEM = {
  zh: 'filter.name 和 filter.initials 只能给出一个。',
  en: 'Give only one of filter.name and filter.initials.',
};

function queryOf(filter: MemberFilter, unionBodyId: UnionBodyId, act: Act): MemberQuery {
  const { subtree, asOf, state, migrant, workUnit, name, initials } = filter;
  return {
    ...{ unionBodyId, subtree: subtree ?? false, asOf: asOf ?? act.today },
    ...{ state: state ?? undefined, migrant: migrant ?? undefined, workUnit: workUnit ?? undefined },
    ...{ name: name ?? undefined, initials: initials ?? undefined },
  };
}

export const members: QueryResolvers['members'] = (_root, { filter, first, after }, { ports, act }) => {
  if (filter.name != null && filter.initials != null) throw badInput(ONE_OF_THEM, 'filter');
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  return toConnection(['members', filter], { first, after }, (request) => {
    if (unionBodyId === undefined) return Promise.resolve(NO_ROWS);
    return listMembers(ports, act, { query: queryOf(filter, unionBodyId, act), request });
  });
};
