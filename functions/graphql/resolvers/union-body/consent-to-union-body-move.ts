import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerUnionBodyMove } from './answer-union-body-move.ts';

export const consentToUnionBodyMove: MutationResolvers['consentToUnionBodyMove'] = (_root, { input }, context) =>
  answerUnionBodyMove(context, 'CONSENT', input);
