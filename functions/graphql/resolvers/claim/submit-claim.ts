import { submitClaim as submit } from '#services/make-claim.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

export const submitClaim: MutationResolvers['submitClaim'] = (_root, { input }, context) =>
  toClaimPayload(context, parseClaimTarget(input), submit);
