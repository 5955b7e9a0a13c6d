import type { EligibilityReason, Locale } from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

/** What the reasons of an eligibility decision are called. */
export const REASON_NAMES = {
  CARD_TOKEN_UNKNOWN: ['没有此卡', 'No such card is known'],
  OFFER_UNKNOWN: ['没有此优惠，或不属于该卡的项目', 'No such offer is known in the programme of the card'],
  MERCHANT_UNKNOWN: ['没有此商户，或不属于该卡的项目', 'No such merchant is known in the programme of the card'],
  CARD_NOT_YET_ACTIVE: ['该卡当时未激活', 'The card was not activated yet'],
  CARD_CANCELLED: ['该卡当时已注销或已换卡', 'The card was cancelled or replaced'],
  CARD_EXPIRED: ['该卡当时已过有效期', 'The card had expired'],
  CARD_LOST: ['该卡当时已挂失', 'The card was reported lost'],
  CARD_FROZEN: ['该卡当时已冻结', 'The card was frozen'],
  MEMBER_NOT_ENROLLED: ['持卡人当时尚未入会', 'The holder was no member yet'],
  MEMBER_LEFT: ['持卡人当时已不是会员', 'The holder was a member no more'],
  REGISTRATION_MISSING: ['该卡当时未年度注册', 'The card was not registered for the year'],
  OFFER_NOT_ACTIVE: ['优惠当时不生效', 'The offer was not in force'],
  MERCHANT_NOT_IN_OFFER: [
    '该商户不在优惠范围，或协议未覆盖当日',
    'The merchant is not in the offer, or had no agreement',
  ],
  REGION_NOT_COVERED: ['商户不在优惠地区', 'The merchant stands outside the divisions of the offer'],
  MCC_EXCLUDED: ['商户类别不享受此优惠', "The offer excludes the merchant's category"],
  DAY_OR_TIME_EXCLUDED: ['不在优惠日或优惠时段', 'Not a day or a time of the offer'],
  BELOW_MINIMUM: ['未达最低消费', 'Below the minimum spend'],
  LIMIT_DAY: ['当日限额已用完', 'The limit of the day is used up'],
  LIMIT_MONTH: ['当月限额已用完', 'The limit of the month is used up'],
  LIMIT_YEAR: ['当年限额已用完', 'The limit of the year is used up'],
  BUDGET_EXHAUSTED: ['优惠预算已用完', 'The budget of the offer is used up'],
  DISCOUNT_ZERO: ['优惠金额为零', 'The discount comes to nothing'],
} satisfies Record<EligibilityReason, Names>;

/** What a reason means, in a language; Chinese unless English is asked for. */
export function reasonText(reason: EligibilityReason, locale: Locale | null): string {
  const [zh, en] = REASON_NAMES[reason];
  return locale === 'EN' ? en : zh;
}
