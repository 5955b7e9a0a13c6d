import { CardProgram } from './resolvers/card-program/card-program.ts';
import { cardProgram } from './resolvers/card-program/card-program-query.ts';
import { cardPrograms } from './resolvers/card-program/card-programs.ts';
import { createCardProgram } from './resolvers/card-program/create-card-program.ts';
import { createMerchant } from './resolvers/merchant/create-merchant.ts';
import { endMerchantAgreement } from './resolvers/merchant/end-merchant-agreement.ts';
import { Merchant } from './resolvers/merchant/merchant.ts';
import { merchant } from './resolvers/merchant/merchant-query.ts';
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

/** Root fields that read cards and what they are good for. */
export const cardQueries = {
  cardProgram,
  cardPrograms,
  merchant,
  merchants,
  offer,
  offers,
} as const;

/** Changes of cards and of what they are good for. */
export const cardMutations = {
  createCardProgram,
  createMerchant,
  reviseMerchant,
  recordMerchantAgreement,
  endMerchantAgreement,
  createOffer,
  reviseOffer,
  endOffer,
} as const;

/** Types that tell of cards and of what they are good for. */
export const cardTypes = {
  CardProgram,
  Merchant,
  Offer,
  OfferDiscount,
  OfferPeriodLimit,
  OfferRule,
  OfferTimeSlot,
  OfferVersion,
} as const;
