import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerUnionBodyMove } from './answer-union-body-move.ts';

export const refuseUnionBodyMove: MutationResolvers['refuseUnionBodyMove'] = (_root, { input }, context) =>
  answerUnionBodyMove(context, 'REFUSE', input);
