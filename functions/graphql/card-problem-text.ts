import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of cards may answer. */
export const CARD_PROBLEM_TEXTS = {
  SECOND_OPEN_CARD: {
    zh: '此人在该项目中已有一张未注销的卡或申请。请使用该卡，或等银行注销后再申请（或再关联两份档案）。',
    en: 'The person has an open card or application of this programme. Use that one; apply, or link the two records, once the bank has cancelled it.',
  },
  ACTIVATE_BY_UNION: {
    zh: '发卡、激活、冻结、挂失、换卡和注销只能由银行文件登记。请在银行办理。',
    en: "Issuing, activating, freezing, losing, replacing and cancelling are the bank's alone, by its file. Have it done there.",
  },
  REGISTER_UNACTIVATED: {
    zh: '该卡未在银行激活，或已冻结、挂失、注销，不能年度注册。请先在银行办理。',
    en: 'The card is not activated at the bank, or it is frozen, lost or cancelled. See to that at the bank first.',
  },
  REGISTER_WITHOUT_MEMBERSHIP: {
    zh: '持卡人当日不是本项目地区内工会的会员，不能年度注册。请先办理入会或恢复会籍。',
    en: 'The holder is no member today of a body in the region of the programme. Have the membership settled first.',
  },
  REGISTRATION_NOT_DUE: {
    zh: '该卡已注册，期满前 30 天起才能续期。请届时再办。',
    en: 'The card is registered, and renewed from 30 days before the end on. Come back then.',
  },
  REPLACE_CANCELLED: {
    zh: '已注销的卡不能换卡。请重新申请。',
    en: 'A cancelled card is never replaced. Apply for a new one.',
  },
  BACKDATE_REGISTRATION: {
    zh: '注册不能早于今天，续期不能早于上一期满之日。请更正 from，或留空。',
    en: 'A registration begins today, a renewal where the last one ends. Correct `from`, or leave it out.',
  },
  APPLY_WITHOUT_MEMBERSHIP: {
    zh: '此人当日不是本项目地区内工会的会员，不能申请该卡。请先办理入会。',
    en: 'The person is no member today of a body in the region of the programme. Admit the person first.',
  },
  ISSUE_BATCH_EMPTY: {
    zh: '该批次没有申请。请先用 fillIssueBatch 加入申请。',
    en: 'The batch holds no application. Put some in with `fillIssueBatch` first.',
  },
  CARD_UNKNOWN_TO_UNION: {
    zh: '没有卡使用此令牌，也没有等待发卡的申请。请核对文件，或先由工会提交申请。',
    en: 'No card has this token, and no application waits for it. Check the file, or have the union apply first.',
  },
  HOLDER_MISMATCH: {
    zh: '持卡人标识与该卡的持卡人不符。请核对持卡人。',
    en: "The holder hash is not that of the card's holder. Check whose card it is.",
  },
  KNOWN_AT_IN_FUTURE: {
    zh: 'knownAt 不能晚于现在。请留空，或填写过去的时刻。',
    en: '`knownAt` lies ahead, and nobody knows what will be known then. Leave it out, or name an instant that has passed.',
  },
  NOT_ELIGIBLE: {
    zh: '该卡此刻不享受此优惠，原因见 reasons。请按原因处理，或按原价收款。',
    en: 'The card is not entitled to this discount now; `reasons` says why. See to that, or charge the full amount.',
  },
  REFUND_EXCEEDS_CHARGE: {
    zh: '累计退款超过原交易金额。请核对金额和原交易。',
    en: 'The refunds come to more than was charged. Check the amount and which charge is meant.',
  },
  TRANSACTION_TAKEN: {
    zh: '该交易号已用于确认另一笔优惠。请核对交易号。',
    en: 'Another discount was confirmed with this transaction. Check its id.',
  },
  CLEAR_PAN_REFUSED: {
    zh: '所填内容含银行卡号，或与卡号形式相同（13 至 19 位数字），未保存。请删去卡号；需要指明某张卡时，填写银行提供的卡令牌；自编的编号请在前面加一个字母。',
    en: 'The value holds a card number, or has the form of one (13 to 19 digits), and was not kept. Take it out; where a card is meant, give the token the bank made of it; put a letter in front of a number of your own.',
  },
  AGREEMENT_OVERLAPS: {
    zh: '该商户在此期间已有另一份协议。请更正日期，或先更正原协议的结束日期。',
    en: 'The merchant has another agreement on one of these days. Correct the dates, or the end of the other one first.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
