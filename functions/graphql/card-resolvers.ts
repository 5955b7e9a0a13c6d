import { bank } from './resolvers/bank/bank-query.ts';
import { Bank } from './resolvers/bank/bank.ts';
import { banks } from './resolvers/bank/banks.ts';
import { registerBank } from './resolvers/bank/register-bank.ts';
import { reviseBank } from './resolvers/bank/revise-bank.ts';
import { applyForCard } from './resolvers/benefit-card/apply-for-card.ts';
import { benefitCardByToken } from './resolvers/benefit-card/benefit-card-by-token.ts';
import { benefitCard } from './resolvers/benefit-card/benefit-card-query.ts';
import { BenefitCard, CardStateChange, PeriodUsage } from './resolvers/benefit-card/benefit-card.ts';
import { myBenefitCards } from './resolvers/benefit-card/my-benefit-cards.ts';
import { reapplyForCard } from './resolvers/benefit-card/reapply-for-card.ts';
import { registerCard } from './resolvers/benefit-card/register-card.ts';
import { rejectCardApplication } from './resolvers/benefit-card/reject-card-application.ts';
import { revealHolderKey } from './resolvers/card-program/reveal-holder-key.ts';
import { cancelDiscount } from './resolvers/discount/cancel-discount.ts';
import { confirmDiscount } from './resolvers/discount/confirm-discount.ts';
import { discount } from './resolvers/discount/discount-query.ts';
import { Discount, DiscountRefund } from './resolvers/discount/discount.ts';
import { refundDiscount } from './resolvers/discount/refund-discount.ts';
import { reserveDiscount } from './resolvers/discount/reserve-discount.ts';
import { eligibilityBatch } from './resolvers/eligibility/eligibility-batch.ts';
import { EligibilityChange, eligibilityChanges } from './resolvers/eligibility/eligibility-changes.ts';
import { EligibilityDecision, MembershipInterval, ReasonText } from './resolvers/eligibility/eligibility-decision.ts';
import { eligibility } from './resolvers/eligibility/eligibility-query.ts';
import { fillIssueBatch } from './resolvers/issue-batch/fill-issue-batch.ts';
import { issueBatches } from './resolvers/issue-batch/issue-batches.ts';
import { issueBatch } from './resolvers/issue-batch/issue-batch-query.ts';
import { IssueBatch, IssueLine } from './resolvers/issue-batch/issue-batch.ts';
import { openIssueBatch } from './resolvers/issue-batch/open-issue-batch.ts';
import { sendIssueBatch } from './resolvers/issue-batch/send-issue-batch.ts';
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
  bank,
  banks,
  cardProgram,
  cardPrograms,
  benefitCard,
  benefitCardByToken,
  myBenefitCards,
  issueBatch,
  issueBatches,
  eligibility,
  eligibilityBatch,
  eligibilityChanges,
  discount,
  merchant,
  merchants,
  offer,
  offers,
} as const;

/** Changes of cards and of what they are good for. */
export const cardMutations = {
  registerBank,
  reviseBank,
  createCardProgram,
  revealHolderKey,
  applyForCard,
  reapplyForCard,
  rejectCardApplication,
  registerCard,
  openIssueBatch,
  fillIssueBatch,
  sendIssueBatch,
  reserveDiscount,
  confirmDiscount,
  cancelDiscount,
  refundDiscount,
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
  Bank,
  CardProgram,
  BenefitCard,
  CardStateChange,
  PeriodUsage,
  IssueBatch,
  IssueLine,
  EligibilityDecision,
  MembershipInterval,
  ReasonText,
  EligibilityChange,
  Discount,
  DiscountRefund,
  Merchant,
  Offer,
  OfferDiscount,
  OfferPeriodLimit,
  OfferRule,
  OfferTimeSlot,
  OfferVersion,
} as const;
