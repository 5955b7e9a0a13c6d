import { listRegions } from '#services/list-regions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

export const regions: QueryResolvers['regions'] = (_root, { filter, first, after }, { ports, act }) => {
  if (filter.parentCode == null && filter.name == null) {
    throw badInput({ zh: '请填写 parentCode 或 name。', en: 'Name parentCode, name, or both.' }, 'filter');
  }
  const query = { ...filter, asOf: filter.asOf ?? act.today };
  return toConnection(['regions', query], { first, after }, (request) =>
    Promise.resolve(listRegions(ports.regions, query, request)),
  );
};
