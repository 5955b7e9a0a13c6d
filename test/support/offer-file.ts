/** The cells of an offer's row that a test cares about. */
export interface OfferCells {
  readonly code: string;
  readonly program?: string;
  readonly name?: string;
  readonly nameEn?: string;
  readonly category?: string;
  readonly kind?: string;
  readonly value?: string;
  readonly minimum?: string;
  readonly most?: string;
  readonly dayCount?: string;
  readonly dayDiscount?: string;
  readonly monthCount?: string;
  readonly monthDiscount?: string;
  readonly yearCount?: string;
  readonly yearDiscount?: string;
  readonly weekdays?: string;
  readonly slots?: string;
  readonly regions?: string;
  readonly merchants?: string;
  readonly mcc?: string;
  readonly budget?: string;
  readonly from?: string;
  readonly to?: string;
}

const HEADER = [
  ...[
    '卡项目代码',
    '优惠代码',
    '优惠名称',
    'name_en',
    '类别',
    '优惠方式',
    '优惠值',
    '最低消费（元）',
    '单笔优惠上限（元）',
  ],
  ...['每日次数', '每日优惠上限', '每月次数', '每月优惠上限', '每年次数', '每年优惠上限', '星期', '时段', '区划代码'],
  ...['商户代码', 'Excluded MCC', '预算', '开始时间', '结束时间'],
].join(',');

/** How a job counts that has no rows. */
export const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };

/** A row of a file of offers: 12.5 % on meals at every merchant of Zhejiang, but for the cells given. */
export function offerLine(cells: OfferCells): string {
  const { code, program = 'zj-card', name = `优惠${code}`, nameEn = '', category = 'EATING', kind = 'PERCENT' } = cells;
  const { value = '12.5', minimum = '', most = '', dayCount = '', dayDiscount = '', monthCount = '' } = cells;
  const { monthDiscount = '', yearCount = '', yearDiscount = '', weekdays = '', slots = '' } = cells;
  const { regions = '330000', merchants = 'ALL', mcc = '', budget = '', from = '', to = '' } = cells;
  return [
    ...[program, code, name, nameEn, category, kind, value, minimum, most, dayCount, dayDiscount, monthCount],
    ...[monthDiscount, yearCount, yearDiscount, weekdays, slots, regions, merchants, mcc, budget, from, to],
  ].join(',');
}

/** A file of these rows. */
export function offerFile(rows: readonly string[]): Buffer {
  return Buffer.from(`${[HEADER, ...rows].join('\r\n')}\r\n`, 'utf8');
}
