import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeMembershipStep } from './take-membership-step.ts';

export const rejectMembership: MutationResolvers['rejectMembership'] = (_root, { input }, context) =>
  takeMembershipStep(context, 'REJECT', input);
