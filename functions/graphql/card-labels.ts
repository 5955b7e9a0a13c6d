import type {
  CardAction,
  CardState,
  DiscountCap,
  DiscountState,
  EligibilityChangeReason,
  EligibilityReason,
  Locale,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const STATES = {
  APPLIED: ['已申请', 'Applied for'],
  SENT_TO_BANK: ['已报送银行', 'Sent to the bank'],
  REJECTED_BY_BANK: ['银行未予发卡', 'Not issued by the bank'],
  ISSUED: ['已发卡，未激活', 'Issued'],
  ACTIVATED: ['已激活', 'Activated'],
  FROZEN: ['已冻结', 'Frozen'],
  LOST: ['已挂失', 'Lost'],
  REPLACED: ['已换卡', 'Replaced'],
  CANCELLED: ['已注销', 'Cancelled'],
} satisfies Record<CardState, Names>;

const ACTIONS = {
  REAPPLY: ['再次报送', 'Apply once more'],
  REJECT: ['不予发卡', 'Do not issue'],
  REGISTER: ['年度注册', 'Register for a year'],
} satisfies Record<CardAction, Names>;

const REASONS = {
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

const CAPS = {
  CAPPED_TRANSACTION: ['单笔封顶', 'By the most of one charge'],
  CAPPED_DAY: ['当日封顶', 'By the limit of the day'],
  CAPPED_MONTH: ['当月封顶', 'By the limit of the month'],
  CAPPED_YEAR: ['当年封顶', 'By the limit of the year'],
  CAPPED_BUDGET: ['预算封顶', 'By the budget of the offer'],
} satisfies Record<DiscountCap, Names>;

const CHANGES = {
  CARD_STATE: ['卡状态变化', 'State of the card'],
  CARD_TOKEN: ['发卡或换卡', 'Card issued or replaced'],
  CARD_EXPIRY: ['有效期变化', 'Expiry of the card'],
  REGISTRATION: ['年度注册', 'Registration'],
  MEMBERSHIP: ['会籍变化', 'Membership'],
  OFFER_BEGUN: ['优惠开始', 'Offer begun'],
  OFFER_REVISED: ['优惠修订', 'Offer revised'],
  OFFER_ENDED: ['优惠结束', 'Offer ended'],
} satisfies Record<EligibilityChangeReason, Names>;

const DISCOUNTS = {
  RESERVED: ['已预留', 'Reserved'],
  EXPIRED: ['预留已过期', 'Expired'],
  CONFIRMED: ['已确认', 'Confirmed'],
  CANCELLED: ['已取消', 'Cancelled'],
} satisfies Record<DiscountState, Names>;

/** The names of the enums of cards and of what they are good for. */
export const CARD_NAMES = {
  CARD_STATE: STATES,
  CARD_ACTION: ACTIONS,
  ELIGIBILITY_REASON: REASONS,
  DISCOUNT_CAP: CAPS,
  ELIGIBILITY_CHANGE_REASON: CHANGES,
  DISCOUNT_STATE: DISCOUNTS,
} as const;

/** What a reason means, in a language; Chinese unless English is asked for. */
export function reasonText(reason: EligibilityReason, locale: Locale | null): string {
  const [zh, en] = REASONS[reason];
  return locale === 'EN' ? en : zh;
}
