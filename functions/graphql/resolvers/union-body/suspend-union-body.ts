import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { takeStep } from './take-step.ts';

export const suspendUnionBody: MutationResolvers['suspendUnionBody'] = (_root, { input }, context) =>
  takeStep(context, 'SUSPEND', input);
