import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const submitUnionBody: MutationResolvers['submitUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'SUBMIT', input);
