import type { Outcome } from './charge.ts';
import type { Locale } from './__generated__/documents.ts';

/** A sentence in both languages. */
const WORDS = {
  NOT_ELIGIBLE: { ZH_CN: '此卡不能享受该优惠：', EN: 'The card may not have this discount:' },
  REFUSED: { ZH_CN: '优惠未记录：', EN: 'The discount was not recorded:' },
  UNPAID: {
    ZH_CN: '未收款，也不再预留优惠。如再收款，请换一个交易号。',
    EN: 'No money was taken, and no discount is held. To charge again, take another number.',
  },
  CONFIRMED: { ZH_CN: '已确认优惠（元）：', EN: 'Discount confirmed, in yuan:' },
  TOO_LATE: {
    ZH_CN: '已按优惠价收款，但预留已过期，优惠未确认。请换一个交易号重新预留，并与持卡人结清差额；或留待银行文件计入。',
    EN: "The money was taken at the lower price, but the reservation had expired. Reserve anew under another number and settle what differs with the holder, or leave it to the bank's file, which counts the charge.",
  },
  UNCONFIRMED: {
    ZH_CN: '已收款，优惠未确认；如为 CONFLICT，请用同一交易号重试：',
    EN: 'The money was taken, and the discount is not confirmed; after CONFLICT make the charge again under its number:',
  },
} as const satisfies Record<Outcome['kind'], Record<Locale, string>>;

/** A line for each code with its words. */
function linesOf(coded: readonly { readonly code: string; readonly message: string }[]): readonly string[] {
  return coded.map(({ code, message }) => `  ${code}  ${message}`);
}

/** What the till prints. */
export function receiptLines(outcome: Outcome, locale: Locale): readonly string[] {
  const words = WORDS[outcome.kind][locale];
  switch (outcome.kind) {
    case 'NOT_ELIGIBLE':
      return [words, ...linesOf(outcome.reasons)];
    case 'REFUSED':
      return [words, ...linesOf(outcome.problems)];
    case 'UNPAID':
      return [words];
    case 'TOO_LATE':
      return [words, `  ${outcome.transactionId}  ${outcome.discount.id}  ${outcome.discount.discount.yuan}`];
    case 'UNCONFIRMED':
      return [`${words} ${outcome.transactionId}`, ...linesOf(outcome.problems)];
    case 'CONFIRMED':
      return [`${words} ${outcome.discount.discount.yuan}`, `  ${outcome.discount.id}  ${outcome.discount.state}`];
  }
}
