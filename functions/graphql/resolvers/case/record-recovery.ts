import { succeed } from '#domain/result.ts';
import { recordRecovery as record } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { CASE_TEXTS, parseCaseTarget } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const recordRecovery: MutationResolvers['recordRecovery'] = (_root, { input }, context) => {
  const { amount: amountFen, paidOn } = input;
  const parsed = parseAll({
    target: parseCaseTarget(input),
    reference: parseText(input.reference, CASE_TEXTS.reference, 'reference'),
  });
  const command = parsed.ok
    ? succeed({ ...parsed.value.target, amountFen, paidOn, reference: parsed.value.reference })
    : parsed;
  return toCasePayload(context, command, record);
};
