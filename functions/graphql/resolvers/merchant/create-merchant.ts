import { createMerchant as create } from '#services/create-merchant.ts';
import { findMerchant } from '#services/merchant-access.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';
import { MERCHANT_ADDRESS, MERCHANT_NAME } from './text-limits.ts';

export const createMerchant: MutationResolvers['createMerchant'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    cardProgramId: parseIdOf('CardProgram', input.cardProgramId, 'cardProgramId'),
    name: parseText(input.name, MERCHANT_NAME, 'name'),
    address: parseOptionalText(input.address, MERCHANT_ADDRESS, 'address'),
  });
  if (!parsed.ok) return refused('merchant', parsed.failure);
  const { cardProgramId, name, address } = parsed.value;
  const { idempotencyKey, code, regionCode, mcc } = input;
  const agreement = input.agreement == null ? null : { from: input.agreement.from, to: input.agreement.to ?? null };
  const terms = { code, facts: { name, regionCode, mcc, address }, agreement };
  const result = await create(ports, act, { idempotencyKey, cardProgramId, terms });
  return toVisiblePayload('merchant', result, (found) => findMerchant(ports, act, found));
};
