import { listPublishedPosts } from '#services/list-posts.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';
import { UNKNOWN_REGION } from '../region/unknown-region.ts';

export const publishedPosts: QueryResolvers['publishedPosts'] = (_root, args, { ports, act }) => {
  const { regionCode, first, after } = args;
  if (ports.regions.byCode(regionCode) === undefined) throw badInput(UNKNOWN_REGION, 'regionCode');
  return toConnection(['publishedPosts', regionCode], { first, after }, (page) =>
    listPublishedPosts(ports, act, { regionCode, page }),
  );
};
