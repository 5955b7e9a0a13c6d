import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeMembershipStep } from './take-membership-step.ts';

export const approveMembership: MutationResolvers['approveMembership'] = (_root, { input }, context) =>
  takeMembershipStep(context, 'APPROVE', input);
