import type { BankOutcome } from '#domain/claim/decide-pay.ts';
import type { ColumnNames } from '../kind.ts';

/** The columns of a bank's results of payments, one outcome of one line per row. */
export const COLUMNS = {
  batchCode: { zh: '批次编号', en: 'batch_code', aliases: ['发放批次', '批次号'], required: true },
  claimId: { zh: '申请编号', en: 'claim_id', aliases: ['业务编号', '明细编号'], required: true },
  amount: { zh: '金额', en: 'amount', aliases: ['发放金额', '金额（元）', '金额(元)'], required: true },
  outcome: { zh: '结果', en: 'outcome', aliases: ['银行结果', '处理结果', '状态'], required: true },
  on: { zh: '日期', en: 'on', aliases: ['处理日期', '交易日期', '到账日期'], required: true },
  reason: { zh: '退回原因', en: 'reason', aliases: ['退票原因', '失败原因', '原因'], required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of a bank's results. */
export type DisbursementColumn = keyof typeof COLUMNS;

/** What banks call what became of a line: carried out, confirmed by the statement, or returned. */
export const OUTCOME_WORDS: Readonly<Record<string, BankOutcome['kind']>> = {
  ...{ 成功: 'PAID', 支付成功: 'PAID', 已支付: 'PAID', 已发放: 'PAID' },
  ...{ 到账: 'CONFIRMED', 已到账: 'CONFIRMED', 对账确认: 'CONFIRMED', 已对账: 'CONFIRMED' },
  ...{ 退回: 'RETURNED', 退票: 'RETURNED', 已退回: 'RETURNED', 失败: 'RETURNED', 支付失败: 'RETURNED' },
};
