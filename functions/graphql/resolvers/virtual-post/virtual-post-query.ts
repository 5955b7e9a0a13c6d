import { parseId } from '#domain/ids.ts';
import { findVirtualPost } from '#services/post-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const virtualPost: QueryResolvers['virtualPost'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('VirtualPost', id);
  return parsed === undefined ? null : ((await findVirtualPost(ports, act, parsed)) ?? null);
};
