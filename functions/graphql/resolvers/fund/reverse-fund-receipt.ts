import { findFundReceipt, reverseFundReceipt as reverse } from '#services/change-fund.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const reverseFundReceipt: MutationResolvers['reverseFundReceipt'] = async (_root, { input }, { ports, act }) => {
  const { idempotencyKey, expectedVersion } = input;
  const parsed = parseAll({
    id: parseIdOf('FundReceipt', input.id, 'id'),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  if (!parsed.ok) return refused('fundReceipt', parsed.failure);
  const result = await reverse(ports, act, { ...parsed.value, idempotencyKey, expectedVersion });
  return toVisiblePayload('fundReceipt', result, (id) => findFundReceipt(ports, act, id));
};
