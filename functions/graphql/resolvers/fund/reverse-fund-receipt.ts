import { succeed } from '#domain/result.ts';
import { reverseFundReceipt as reverse } from '#services/change-fund.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { targetsOf } from '../../run-change.ts';
import { toFundReceiptPayload } from './to-fund-receipt-payload.ts';

const parseReceiptTarget = targetsOf('FundReceipt');

export const reverseFundReceipt: MutationResolvers['reverseFundReceipt'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseReceiptTarget(input),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason }) : parsed;
  return toFundReceiptPayload(context, command, reverse);
};
