import type { BreakAction, BreakKind, BreakState } from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const KINDS = {
  REFUSED: ['行被拒收', 'Row refused'],
  CONFLICT: ['与先前所报不一致', 'Told otherwise before'],
  GRANTED_NOT_ENTITLED: ['不应享受而给予', 'Granted without entitlement'],
  ENTITLED_NOT_GRANTED: ['应享受而未给予', 'Entitled and not granted'],
  DISCOUNT_OVER: ['优惠多给', 'Discount too high'],
  DISCOUNT_UNDER: ['优惠少给', 'Discount too low'],
  REFUND_DISCOUNT_MISMATCH: ['退款收回的优惠不符', 'Refund took back another discount'],
  REFUND_EXCEEDS_CHARGE: ['退款超过原交易', 'Refunds pass their charge'],
  ORPHAN_REFUND: ['退款无原交易', 'Refund without its charge'],
  ILLEGAL_TRANSITION: ['卡状态不可如此变化', 'State of a card that may not follow'],
  UNKNOWN_TO_UNION: ['工会不知此卡', 'Card unknown to the union'],
  HOLDER_MISMATCH: ['持卡人不符', 'Another holder'],
  BENEFIT_ON_NOT_ENTITLED: ['银行已开通而不应享受', 'Benefit on without entitlement'],
  BENEFIT_OFF_BUT_ENTITLED: ['应享受而银行未开通', 'Benefit off with entitlement'],
  MISSING_AT_BANK: ['银行全量文件中无此卡', 'Card missing at the bank'],
  BUDGET_EXCEEDED: ['超出优惠预算', 'Budget exceeded'],
} satisfies Record<BreakKind, Names>;

const STATES = {
  PENDING: ['等待原交易', 'Waiting for its charge'],
  OPEN: ['待处理', 'Open'],
  ACCEPTED: ['已认可', 'Accepted'],
  CORRECTED: ['已更正', 'Corrected'],
  WRITTEN_OFF: ['已核销', 'Written off'],
} satisfies Record<BreakState, Names>;

const ACTIONS = {
  ASSIGN: ['指派', 'Assign'],
  RESOLVE: ['处理完结', 'Settle'],
} satisfies Record<BreakAction, Names>;

/** The names of the enums of breaks. */
export const RECONCILIATION_NAMES = {
  BREAK_KIND: KINDS,
  BREAK_STATE: STATES,
  BREAK_ACTION: ACTIONS,
} as const;
