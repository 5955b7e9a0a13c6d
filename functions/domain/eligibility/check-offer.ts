import { holdsOn } from '../interval.ts';
import { detailsAt, type MerchantAgreement } from '../merchant/merchant.ts';
import { versionAt, type OfferRule, type OfferVersion } from '../offer/offer.ts';
import type { Moment } from '../moment.ts';
import { spansKnownAt } from '../recorded.ts';
import { isWithin } from '../region/region-code.ts';
import type { EligibilityEvidence, EligibilityRequest, MerchantFacts, OfferFacts } from './eligibility.ts';
import type { EligibilityReason } from './reason.ts';

/** What the checks of an offer found: checks 9 to 13, the version in force, and what they rest on. */
export interface OfferCheck {
  readonly reasons: readonly EligibilityReason[];
  readonly version: OfferVersion | undefined;
  readonly evidence: Pick<EligibilityEvidence, 'offerVersion' | 'merchantAgreement'>;
}

/** What a decision is about beside the offer. */
export interface Charge {
  readonly merchant: MerchantFacts;
  readonly moment: Moment;
  readonly request: EligibilityRequest;
}

/** The agreement of a merchant that covers the moment, as known then. */
function agreementOn({ merchant, moment, request }: Charge): MerchantAgreement | undefined {
  return spansKnownAt(merchant.agreements, request.knownAt).find((span) => holdsOn(span, moment.day));
}

function isTimeCovered({ weekdays, timeSlots }: OfferRule, { weekday, minuteOfDay }: Moment): boolean {
  if (weekdays.length > 0 && !weekdays.includes(weekday)) return false;
  if (timeSlots.length === 0) return true;
  return timeSlots.some(({ fromMinute, toMinute }) => fromMinute <= minuteOfDay && minuteOfDay < toMinute);
}

/** Checks 10 to 13 of a rule that is in force. */
function ruleReasons(rule: OfferRule, isAgreed: boolean, charge: Charge): readonly EligibilityReason[] {
  const { merchant, moment, request } = charge;
  const details = detailsAt(merchant, request.knownAt);
  const reasons: EligibilityReason[] = [];
  const isListed = rule.merchants === 'ALL' || rule.merchants.includes(merchant.id);
  if (!isListed || !isAgreed) reasons.push('MERCHANT_NOT_IN_OFFER');
  const isCovered = details !== undefined && rule.regions.some((region) => isWithin(details.regionCode, region));
  if (!isCovered) reasons.push('REGION_NOT_COVERED');
  if (details !== undefined && rule.excludedMcc.includes(details.mcc)) reasons.push('MCC_EXCLUDED');
  if (!isTimeCovered(rule, moment)) reasons.push('DAY_OR_TIME_EXCLUDED');
  if (request.amountFen < rule.minimumSpendFen) reasons.push('BELOW_MINIMUM');
  return reasons;
}

/** Checks 9 to 13. Without a version in force the others are skipped. */
export function checkOffer(offer: OfferFacts, charge: Charge): OfferCheck {
  const { at, knownAt } = charge.request;
  const version = versionAt(offer, at, knownAt);
  const agreement = agreementOn(charge);
  const merchantAgreement = agreement
    ? { merchantId: charge.merchant.id, number: agreement.number, from: agreement.from, to: agreement.to }
    : null;
  if (version === undefined) {
    return { reasons: ['OFFER_NOT_ACTIVE'], version, evidence: { offerVersion: null, merchantAgreement } };
  }
  const { number, from } = version;
  return {
    reasons: ruleReasons(version.rule, agreement !== undefined, charge),
    version,
    evidence: { offerVersion: { offerId: offer.id, number, from }, merchantAgreement },
  };
}
