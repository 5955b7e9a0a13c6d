import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const resumeUnionBody: MutationResolvers['resumeUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'RESUME', input);
