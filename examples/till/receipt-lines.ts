import type { Outcome } from './charge-card.ts';
import type { Locale } from './__generated__/documents.ts';

/** A sentence in both languages. */
const WORDS = {
  NOT_ELIGIBLE: { ZH_CN: '此卡不能享受该优惠：', EN: 'The card may not have this discount:' },
  REFUSED: { ZH_CN: '优惠未记录：', EN: 'The discount was not recorded:' },
  UNPAID: { ZH_CN: '未收款，已取消预留。', EN: 'The charge was not made; the reserved discount is cancelled.' },
  CONFIRMED: { ZH_CN: '已确认优惠（元）：', EN: 'Discount confirmed, in yuan:' },
} as const satisfies Record<Outcome['kind'], Record<Locale, string>>;

/** What the till prints. */
export function receiptLines(outcome: Outcome, locale: Locale): readonly string[] {
  const words = WORDS[outcome.kind][locale];
  switch (outcome.kind) {
    case 'NOT_ELIGIBLE':
      return [words, ...outcome.decision.reasons.map(({ code, message }) => `  ${code}  ${message}`)];
    case 'REFUSED':
      return [words, ...outcome.problems.map(({ code, message }) => `  ${code}  ${message}`)];
    case 'UNPAID':
      return [words];
    case 'CONFIRMED':
      return [`${words} ${outcome.discount.discount.yuan}`, `  ${outcome.discount.id}  ${outcome.discount.state}`];
  }
}
