import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const rejectUnionBody: MutationResolvers['rejectUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'REJECT', input);
