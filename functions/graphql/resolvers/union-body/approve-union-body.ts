import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const approveUnionBody: MutationResolvers['approveUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'APPROVE', input);
