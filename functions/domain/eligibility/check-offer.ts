import { holdsOn } from '../interval.ts';
import type { MerchantAgreement, MerchantDetails } from '../merchant/merchant.ts';
import type { OfferRule, OfferVersion } from '../offer/offer.ts';
import type { Moment } from '../moment.ts';
import { spansKnownAt } from '../recorded.ts';
import { isWithin } from '../region/region-code.ts';
import type { EligibilityRequest, MerchantFacts } from './eligibility.ts';
import type { EligibilityReason } from './reason.ts';

/** What a decision is about beside the offer; found once, however many offers there are to choose from. */
export interface Charge {
  readonly merchant: MerchantFacts;
  readonly details: MerchantDetails;
  /** The agreement that covers the moment, as known then. */
  readonly agreement: MerchantAgreement | undefined;
  readonly moment: Moment;
  readonly request: EligibilityRequest;
}

/** The agreement of a merchant that covers a day, as known then. */
export function agreementOn(
  { agreements }: MerchantFacts,
  { day }: Moment,
  { knownAt }: EligibilityRequest,
): MerchantAgreement | undefined {
  return spansKnownAt(agreements, knownAt).find((span) => holdsOn(span, day));
}

function isTimeCovered({ weekdays, timeSlots }: OfferRule, { weekday, minuteOfDay }: Moment): boolean {
  if (weekdays.length > 0 && !weekdays.includes(weekday)) return false;
  if (timeSlots.length === 0) return true;
  return timeSlots.some(({ fromMinute, toMinute }) => fromMinute <= minuteOfDay && minuteOfDay < toMinute);
}

/** Checks 10 to 13 of a rule that is in force. */
function ruleReasons(rule: OfferRule, charge: Charge): readonly EligibilityReason[] {
  const { merchant, details, agreement, moment, request } = charge;
  const reasons: EligibilityReason[] = [];
  const isListed = rule.merchants === 'ALL' || rule.merchants.includes(merchant.id);
  if (!isListed || agreement === undefined) reasons.push('MERCHANT_NOT_IN_OFFER');
  if (!rule.regions.some((region) => isWithin(details.regionCode, region))) reasons.push('REGION_NOT_COVERED');
  if (rule.excludedMcc.includes(details.mcc)) reasons.push('MCC_EXCLUDED');
  if (!isTimeCovered(rule, moment)) reasons.push('DAY_OR_TIME_EXCLUDED');
  if (request.amountFen < rule.minimumSpendFen) reasons.push('BELOW_MINIMUM');
  return reasons;
}

/** Checks 9 to 13 of the version in force. Without one the others are skipped. */
export function checkOffer(version: OfferVersion | undefined, charge: Charge): readonly EligibilityReason[] {
  return version === undefined ? ['OFFER_NOT_ACTIVE'] : ruleReasons(version.rule, charge);
}
