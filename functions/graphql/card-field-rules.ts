import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads cards and what they are good for. */
export const CARD_QUERY_RULES = {
  cardProgram: 'cardProgram:read',
  cardPrograms: 'cardProgram:read',
  merchant: 'merchant:read',
  merchants: 'merchant:read',
  offer: 'offer:read',
  offers: 'offer:read',
} as const satisfies Record<string, Action>;

/** Which permission each change takes of cards and of what they are good for. */
export const CARD_MUTATION_RULES = {
  createCardProgram: 'cardProgram:manage',
  createMerchant: 'merchant:manage',
  reviseMerchant: 'merchant:manage',
  recordMerchantAgreement: 'merchant:manage',
  endMerchantAgreement: 'merchant:manage',
  createOffer: 'offer:manage',
  reviseOffer: 'offer:manage',
  endOffer: 'offer:manage',
} as const satisfies Record<string, Action>;

/** Which permission reading a field takes of each type that tells of cards and of what they are good for. */
export const CARD_TYPE_RULES = {
  CardProgram: 'cardProgram:read',
  CardProgramConnection: 'cardProgram:read',
  CardProgramEdge: 'cardProgram:read',
  CardProgramPayload: 'cardProgram:manage',
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
} as const satisfies Record<string, Action>;
