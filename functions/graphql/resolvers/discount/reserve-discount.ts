import { RESERVATION_SECONDS } from '#domain/usage/decide-discount.ts';
import { reserveDiscount as reserve } from '#services/reserve-discount.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { parseCardName, parseMerchantId, parseOfferName } from '../eligibility/parse-question.ts';
import { toDiscountPayload } from './to-discount-payload.ts';

export const reserveDiscount: MutationResolvers['reserveDiscount'] = async (_root, { input }, context) => {
  const parsed = parseAll({ card: parseCardName(input.card), offer: parseOfferName(input) });
  if (!parsed.ok) return refused('discount', parsed.failure);
  const { idempotencyKey, merchantId, amount: amountFen, holdSeconds } = input;
  const command = {
    ...{ idempotencyKey, ...parsed.value, merchantId: parseMerchantId(merchantId), amountFen },
    holdSeconds: holdSeconds ?? RESERVATION_SECONDS.usual,
  };
  return toDiscountPayload(await reserve(context.ports, context.act, command), context);
};
