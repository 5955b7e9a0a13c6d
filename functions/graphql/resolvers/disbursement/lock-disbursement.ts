import { succeed } from '#domain/result.ts';
import { lockDisbursement as lock } from '#services/lock-disbursement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseDisbursementTarget, toDisbursementPayload } from './to-disbursement-payload.ts';

export const lockDisbursement: MutationResolvers['lockDisbursement'] = (_root, { input }, context) => {
  const { declaredCount: count, declaredTotal: fen } = input;
  const target = parseDisbursementTarget(input);
  return toDisbursementPayload(
    context,
    target.ok ? succeed({ ...target.value, declared: { count, fen } }) : target,
    lock,
  );
};
