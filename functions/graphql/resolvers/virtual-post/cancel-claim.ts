import { cancelClaim as run } from '#services/claim-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

export const cancelClaim: MutationResolvers['cancelClaim'] = (_root, { input }, context) =>
  toPostPayload(context, parsePostTarget(input), run);
