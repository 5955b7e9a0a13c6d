import { cancelDisbursement as run } from '#services/settle-disbursement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseDisbursementTarget, toDisbursementPayload } from './to-disbursement-payload.ts';

export const cancelDisbursement: MutationResolvers['cancelDisbursement'] = (_root, { input }, context) =>
  toDisbursementPayload(context, parseDisbursementTarget(input), run);
