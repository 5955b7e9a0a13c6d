import { succeed } from '#domain/result.ts';
import { publishVirtualPost as publish } from '#services/grant-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

export const publishVirtualPost: MutationResolvers['publishVirtualPost'] = (_root, { input }, context) => {
  const target = parsePostTarget(input);
  const { until, on = null } = input;
  return toPostPayload(context, target.ok ? succeed({ ...target.value, on, until }) : target, publish);
};
