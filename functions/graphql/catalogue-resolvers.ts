import { createMerchant } from './resolvers/merchant/create-merchant.ts';
import { endMerchantAgreement } from './resolvers/merchant/end-merchant-agreement.ts';
import { merchant } from './resolvers/merchant/merchant-query.ts';
import { Merchant } from './resolvers/merchant/merchant.ts';
import { merchants } from './resolvers/merchant/merchants.ts';
import { recordMerchantAgreement } from './resolvers/merchant/record-merchant-agreement.ts';
import { reviseMerchant } from './resolvers/merchant/revise-merchant.ts';
import { createOffer } from './resolvers/offer/create-offer.ts';
import { endOffer } from './resolvers/offer/end-offer.ts';
import { offer } from './resolvers/offer/offer-query.ts';
import {
  Offer,
  OfferDiscount,
  OfferPeriodLimit,
  OfferRule,
  OfferTimeSlot,
  OfferVersion,
} from './resolvers/offer/offer.ts';
import { offers } from './resolvers/offer/offers.ts';
import { reviseOffer } from './resolvers/offer/revise-offer.ts';

/** Whatever tells of merchants and offers, and changes them. */
export const catalogueResolvers = {
  Query: {
    merchant,
    merchants,
    offer,
    offers,
  },
  Mutation: {
    createMerchant,
    reviseMerchant,
    recordMerchantAgreement,
    endMerchantAgreement,
    createOffer,
    reviseOffer,
    endOffer,
  },
  Merchant,
  Offer,
  OfferDiscount,
  OfferPeriodLimit,
  OfferRule,
  OfferTimeSlot,
  OfferVersion,
};
