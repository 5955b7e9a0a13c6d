import type { MembershipTransition } from '#domain/member/transitions.ts';
import type { MembershipEnd, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeMembershipStep } from './take-membership-step.ts';

const STEP_OF_END = {
  WITHDRAWN: 'WITHDRAW',
  EXPELLED: 'EXPEL',
  DECEASED: 'DECEASE',
} as const satisfies Record<MembershipEnd, MembershipTransition>;

export const endMembership: MutationResolvers['endMembership'] = (_root, { input }, context) =>
  takeMembershipStep(context, STEP_OF_END[input.end], input);
