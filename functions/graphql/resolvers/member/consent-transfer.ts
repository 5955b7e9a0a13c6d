import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { giveTransferAnswer } from './give-transfer-answer.ts';

export const consentTransfer: MutationResolvers['consentTransfer'] = (_root, { input }, context) =>
  giveTransferAnswer(context, 'CONSENT', input);
