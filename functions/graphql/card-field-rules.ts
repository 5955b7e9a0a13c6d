import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of cards, what they entitle to and what they were used for. */
export const CARD_RULES = {
  Query: {
    benefitCard: 'benefitCard:find',
    benefitCardByToken: 'benefitCard:read',
    myBenefitCards: 'benefitCard:own',
    eligibility: 'eligibility:ask',
    eligibilityBatch: 'eligibility:ask',
    eligibilityChanges: 'eligibility:follow',
    discount: 'discount:read',
  },
  Mutation: {
    reserveDiscount: 'discount:reserve',
    confirmDiscount: 'discount:reserve',
    cancelDiscount: 'discount:reserve',
    refundDiscount: 'discount:refund',
  },
  types: {
    BenefitCard: 'benefitCard:read',
    CardStateChange: 'benefitCard:read',
    CardRegistration: 'benefitCard:read',
    CardUsage: 'benefitCard:read',
    PeriodUsage: 'benefitCard:read',
    BenefitCardPayload: 'benefitCard:find',
    EligibilityDecision: 'eligibility:ask',
    ReasonText: 'eligibility:ask',
    EligibilityEvidence: 'eligibility:ask',
    CardInterval: 'eligibility:ask',
    MembershipInterval: 'eligibility:ask',
    RegistrationInterval: 'eligibility:ask',
    OfferVersionEvidence: 'eligibility:ask',
    MerchantAgreementEvidence: 'eligibility:ask',
    EligibilityOutcome: 'eligibility:ask',
    EligibilityChange: 'eligibility:follow',
    EligibilityChangeConnection: 'eligibility:follow',
    EligibilityChangeEdge: 'eligibility:follow',
    Discount: 'discount:read',
    DiscountRefund: 'discount:read',
    DiscountPayload: 'discount:read',
  },
} as const satisfies FieldRules;
