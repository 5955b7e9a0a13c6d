import { succeed } from '#domain/result.ts';
import { claimVirtualPost as claim } from '#services/claim-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { toPostPayload } from './to-post-payload.ts';

export const claimVirtualPost: MutationResolvers['claimVirtualPost'] = (_root, { input }, context) => {
  const { idempotencyKey, sponsorId } = input;
  const parsed = parseAll({
    id: parseIdOf('VirtualPost', input.id, 'id'),
    sponsorId: sponsorId == null ? succeed(null) : parseIdOf('Sponsor', sponsorId, 'sponsorId'),
  });
  return toPostPayload(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey }) : parsed, claim);
};
