import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const mergeUnionBody: MutationResolvers['mergeUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'MERGE', input);
