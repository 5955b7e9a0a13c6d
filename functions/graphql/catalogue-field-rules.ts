import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of merchants and offers. */
export const CATALOGUE_RULES = {
  Query: {
    merchant: 'merchant:read',
    merchants: 'merchant:read',
    offer: 'offer:read',
    offers: 'offer:read',
  },
  Mutation: {
    createMerchant: 'merchant:manage',
    reviseMerchant: 'merchant:manage',
    recordMerchantAgreement: 'merchant:manage',
    endMerchantAgreement: 'merchant:manage',
    createOffer: 'offer:manage',
    reviseOffer: 'offer:manage',
    endOffer: 'offer:manage',
  },
  types: {
    Merchant: 'merchant:read',
    MerchantAgreement: 'merchant:read',
    MerchantConnection: 'merchant:read',
    MerchantEdge: 'merchant:read',
    MerchantPayload: 'merchant:manage',
    Offer: 'offer:read',
    OfferVersion: 'offer:read',
    OfferRule: 'offer:read',
    OfferDiscount: 'offer:read',
    OfferLimits: 'offer:read',
    OfferPeriodLimit: 'offer:read',
    OfferTimeSlot: 'offer:read',
    OfferConnection: 'offer:read',
    OfferEdge: 'offer:read',
    OfferPayload: 'offer:manage',
  },
} as const satisfies FieldRules;
