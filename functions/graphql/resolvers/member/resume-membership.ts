import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeMembershipStep } from './take-membership-step.ts';

export const resumeMembership: MutationResolvers['resumeMembership'] = (_root, { input }, context) =>
  takeMembershipStep(context, 'RESUME', input);
