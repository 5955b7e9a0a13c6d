import { refuseClaim as run } from '#services/step-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

export const refuseClaim: MutationResolvers['refuseClaim'] = (_root, { input }, context) =>
  toPostPayload(context, parsePostTarget(input), run);
