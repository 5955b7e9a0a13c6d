import { findNode } from '#services/find-node.ts';
import type { NodeResolvers, QueryResolvers } from '../../__generated__/resolver-types.ts';

export const node: QueryResolvers['node'] = async (_root, { id }, { ports, act }) =>
  (await findNode(ports, act, id)) ?? null;

export const Node: Pick<NodeResolvers, '__resolveType'> = {
  __resolveType: ({ __typename }) => __typename,
};
