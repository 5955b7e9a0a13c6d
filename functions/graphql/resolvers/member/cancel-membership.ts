import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeMembershipStep } from './take-membership-step.ts';

export const cancelMembership: MutationResolvers['cancelMembership'] = (_root, { input }, context) =>
  takeMembershipStep(context, 'CANCEL', input);
