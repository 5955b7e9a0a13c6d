import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeMembershipStep } from './take-membership-step.ts';

export const retainMembership: MutationResolvers['retainMembership'] = (_root, { input }, context) =>
  takeMembershipStep(context, 'RETAIN', input);
