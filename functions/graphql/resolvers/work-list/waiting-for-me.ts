import { parseId } from '#domain/ids.ts';
import { listWaiting, WAITING_KINDS } from '#services/list-waiting.ts';
import type { QueryResolvers, WaitingItemResolvers } from '../../__generated__/resolver-types.ts';
import { checkFirst } from '../../connection.ts';

export const waitingForMe: QueryResolvers['waitingForMe'] = async (_root, args, { ports, act }) => {
  const limit = checkFirst(args.first);
  const { subtree } = args;
  const kinds = WAITING_KINDS.filter((kind) => args.kinds == null || args.kinds.includes(kind));
  const unionBodyId = parseId('UnionBody', args.unionBodyId);
  if (unionBodyId === undefined) return kinds.map((kind) => ({ kind, nodes: [], hasMore: false }));
  return listWaiting(ports, act, { unionBodyId, subtree, kinds, limit });
};

export const WaitingItem: Pick<WaitingItemResolvers, '__resolveType'> = {
  __resolveType: ({ __typename }) => __typename,
};
