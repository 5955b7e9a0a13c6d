import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const dissolveUnionBody: MutationResolvers['dissolveUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'DISSOLVE', input);
