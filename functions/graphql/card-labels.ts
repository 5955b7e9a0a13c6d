import type {
  CardAction,
  CardState,
  DiscountCap,
  DiscountState,
  EligibilityChangeReason,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';
import { REASON_NAMES } from './reason-text.ts';

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
  ELIGIBILITY_REASON: REASON_NAMES,
  DISCOUNT_CAP: CAPS,
  ELIGIBILITY_CHANGE_REASON: CHANGES,
  DISCOUNT_STATE: DISCOUNTS,
} as const;
