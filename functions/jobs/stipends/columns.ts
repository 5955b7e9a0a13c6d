import type { ColumnNames } from '../kind.ts';

/** The columns of a payroll of stipends, one month of one post per row. */
export const COLUMNS = {
  postCode: { zh: '岗位编号', en: 'post_code', aliases: ['虚拟岗位编号', '岗位代码'], required: true },
  month: { zh: '月份', en: 'month', aliases: ['所属月份', '发放月份'], required: true },
  amount: { zh: '金额', en: 'amount', aliases: ['发放金额', '岗位待遇', '金额（元）', '金额(元)'], required: true },
  paidOn: { zh: '发放日期', en: 'paid_on', aliases: ['支付日期'], required: true },
  reference: { zh: '凭证号', en: 'reference', aliases: ['凭证编号', '流水号'], required: true },
  evidence: { zh: '凭证类型', en: 'evidence', aliases: ['发放方式'], required: false },
  accountLastFour: { zh: '账号尾号', en: 'account_last_four', aliases: ['收款账号尾号'], required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of a payroll of stipends. */
export type StipendColumn = keyof typeof COLUMNS;
