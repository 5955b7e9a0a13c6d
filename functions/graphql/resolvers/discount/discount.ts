import { discountState } from '#domain/usage/discount.ts';
import { findMerchant } from '#services/merchant-access.ts';
import { findOffer } from '#services/offer-access.ts';
import type { DiscountRefundResolvers, DiscountResolvers } from '../../__generated__/resolver-types.ts';

type Made = 'state' | 'offer' | 'merchant' | 'amount' | 'discount' | 'settledAt';

export const Discount: Pick<DiscountResolvers, Made> = {
  state: (discount, _args, { act }) => discountState(discount, act.now),
  offer: async ({ id, offerId }, _args, { ports, act }) => {
    const offer = await findOffer(ports, act, offerId);
    if (offer === undefined) throw new Error(`The discount ${id} was shown to a caller who may not see its offer.`);
    return offer;
  },
  merchant: async ({ id, merchantId }, _args, { ports, act }) => {
    const merchant = await findMerchant(ports, act, merchantId);
    if (merchant === undefined)
      throw new Error(`The discount ${id} was shown to a caller who may not see its merchant.`);
    return merchant;
  },
  amount: ({ amountFen }) => amountFen,
  discount: ({ discountFen }) => discountFen,
  settledAt: ({ settled }) => settled?.at ?? null,
};

export const DiscountRefund: Pick<DiscountRefundResolvers, 'amount' | 'discount'> = {
  amount: ({ amountFen }) => amountFen,
  discount: ({ discountFen }) => discountFen,
};
