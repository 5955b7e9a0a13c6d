import { listPublishedPrograms } from '#services/list-programs.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const publishedPrograms: QueryResolvers['publishedPrograms'] = (_root, args, { ports, act }) => {
  const { regionCode, kind = null, first, after } = args;
  return toConnection(['publishedPrograms', regionCode, kind], { first, after }, (page) =>
    listPublishedPrograms(ports, act, { regionCode, kind, page }),
  );
};
