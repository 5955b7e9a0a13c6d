import { approveClaim as approve } from '#services/review-claim.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

export const approveClaim: MutationResolvers['approveClaim'] = (_root, { input }, context) =>
  toClaimPayload(context, parseClaimTarget(input), approve);
