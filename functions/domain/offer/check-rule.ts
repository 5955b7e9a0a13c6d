import { LARGEST_AMOUNT } from '../eligibility/eligibility.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { isWithin } from '../region/region-code.ts';
import { LIMIT_PERIODS, OFFER_CATEGORIES, type Discount, type OfferRule, type TimeSlot } from './offer.ts';

/** The most merchants a rule lists; one that is for more of them is for ALL. */
export const MOST_MERCHANTS = 60;
/** The most divisions a rule names. */
export const MOST_REGIONS = 20;
/** The most parts of a day a rule names. */
export const MOST_TIME_SLOTS = 24;
/** The most merchant categories a rule excludes. */
export const MOST_EXCLUDED_MCC = 200;
/** The most discounts a card may be granted in a period, where there is a limit: a million. */
const LARGEST_COUNT = 1_000_000;

const LARGEST_BASIS_POINTS = 10_000;
const MINUTES_PER_DAY = 1440;
const DAYS_PER_WEEK = 7;
const MCC_FORM = /^\d{4}$/;

const invalid = (...path: readonly string[]): RuleProblem => ruleProblem('INPUT_INVALID', 'rule', ...path);
const isWhole = (value: number, atLeast: number, atMost: number): boolean =>
  Number.isSafeInteger(value) && value >= atLeast && value <= atMost;
const isDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
/** A sum of fen of 1 or more, exact; null is none. */
const isSum = (fen: number | null): boolean => fen === null || isWhole(fen, 1, Number.MAX_SAFE_INTEGER);

function checkDiscount(discount: Discount): RuleProblem | undefined {
  if (discount.kind === 'PERCENT') {
    const fits = isWhole(discount.basisPoints, 1, LARGEST_BASIS_POINTS);
    return fits ? undefined : invalid('discount', 'basisPoints');
  }
  return isWhole(discount.fen, 1, LARGEST_AMOUNT) ? undefined : invalid('discount', 'fen');
}

function checkSums(rule: OfferRule): RuleProblem | undefined {
  if (!isWhole(rule.minimumSpendFen, 0, LARGEST_AMOUNT)) return invalid('minimumSpendFen');
  if (!isSum(rule.maxDiscountPerTransactionFen)) return invalid('maxDiscountPerTransactionFen');
  return isSum(rule.budgetFen) ? undefined : invalid('budgetFen');
}

function checkLimits({ perCard }: OfferRule): RuleProblem | undefined {
  for (const period of LIMIT_PERIODS) {
    const { count, discountFen } = perCard[period];
    if (count !== null && !isWhole(count, 1, LARGEST_COUNT)) return invalid('perCard', period, 'count');
    if (!isSum(discountFen)) return invalid('perCard', period, 'discountFen');
  }
  return undefined;
}

function isSlot({ fromMinute, toMinute }: TimeSlot): boolean {
  return isWhole(fromMinute, 0, MINUTES_PER_DAY) && isWhole(toMinute, fromMinute + 1, MINUTES_PER_DAY);
}

/** Two parts of a day may touch, but share no minute. */
function areApart(slots: readonly TimeSlot[]): boolean {
  const sorted = slots.toSorted((left, right) => left.fromMinute - right.fromMinute);
  return sorted.every(({ fromMinute }, index) => fromMinute >= (sorted[index - 1]?.toMinute ?? 0));
}

function checkTimes({ weekdays, timeSlots }: OfferRule): RuleProblem | undefined {
  const areDays = isDistinct(weekdays) && weekdays.every((day) => isWhole(day, 1, DAYS_PER_WEEK));
  if (!areDays) return invalid('weekdays');
  const areSlots = timeSlots.length <= MOST_TIME_SLOTS && timeSlots.every(isSlot) && areApart(timeSlots);
  return areSlots ? undefined : invalid('timeSlots');
}

function checkMerchants({ merchants, excludedMcc }: OfferRule): RuleProblem | undefined {
  const isListed =
    merchants === 'ALL' || (merchants.length >= 1 && merchants.length <= MOST_MERCHANTS && isDistinct(merchants));
  if (!isListed) return invalid('merchants');
  const areCodes = excludedMcc.every((mcc) => MCC_FORM.test(mcc)) && isDistinct(excludedMcc);
  return areCodes && excludedMcc.length <= MOST_EXCLUDED_MCC ? undefined : invalid('excludedMcc');
}

function checkRegions({ regions }: OfferRule): RuleProblem | undefined {
  const isWithinAnother = regions.some((code, index) =>
    regions.some((other, otherIndex) => otherIndex !== index && isWithin(code, other)),
  );
  const fits = regions.length >= 1 && regions.length <= MOST_REGIONS && !isWithinAnother;
  return fits ? undefined : invalid('regions');
}

/**
 * INPUT_INVALID at the field of a rule that is not of its range. That its merchants and divisions exist is not for the rule
 * itself to say.
 */
export function checkRule(rule: OfferRule): RuleProblem | undefined {
  if (!OFFER_CATEGORIES.includes(rule.category)) return invalid('category');
  return (
    checkDiscount(rule.discount) ??
    checkSums(rule) ??
    checkLimits(rule) ??
    checkTimes(rule) ??
    checkMerchants(rule) ??
    checkRegions(rule)
  );
}
