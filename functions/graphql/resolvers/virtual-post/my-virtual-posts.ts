import { listOwnPosts } from '#services/list-posts.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myVirtualPosts: QueryResolvers['myVirtualPosts'] = (_root, _args, { ports, act }) =>
  listOwnPosts(ports, act);
