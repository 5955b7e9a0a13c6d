import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { giveTransferAnswer } from './give-transfer-answer.ts';

export const refuseTransfer: MutationResolvers['refuseTransfer'] = (_root, { input }, context) =>
  giveTransferAnswer(context, 'REFUSE', input);
