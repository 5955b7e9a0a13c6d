import { succeed } from '#domain/result.ts';
import { suspendVirtualPost as run } from '#services/step-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

export const suspendVirtualPost: MutationResolvers['suspendVirtualPost'] = (_root, { input }, context) => {
  const target = parsePostTarget(input);
  const { reason, on = null } = input;
  return toPostPayload(context, target.ok ? succeed({ ...target.value, on, reason }) : target, run);
};
