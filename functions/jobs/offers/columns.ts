import type { Discount, OfferCategory } from '#domain/offer/offer.ts';
import { CARD_PROGRAM_COLUMN } from '../card-program-column.ts';
import type { ColumnNames } from '../kind.ts';

/**
 * The columns of a file of offers, one offer per row with its whole rule. Lists are parted by `;`, money is in yuan, a
 * discount of PERCENT in percent off; an empty limit is none.
 */
export const COLUMNS = {
  program: CARD_PROGRAM_COLUMN,
  code: { zh: '优惠代码', en: 'offer_code', aliases: ['code', '代码'], required: true },
  name: { zh: '优惠名称', en: 'name', aliases: ['名称'], required: true },
  nameEn: { zh: '英文名称', en: 'name_en', required: false },
  category: { zh: '类别', en: 'category', aliases: ['优惠类别'], required: true },
  discountKind: { zh: '优惠方式', en: 'discount_kind', required: true },
  discountValue: { zh: '优惠值', en: 'discount_value', required: true },
  minimumSpend: { zh: '最低消费', en: 'minimum_spend', required: false },
  maxDiscount: { zh: '单笔优惠上限', en: 'max_discount', required: false },
  dayCount: { zh: '每日次数', en: 'day_count', required: false },
  dayDiscount: { zh: '每日优惠上限', en: 'day_discount', required: false },
  monthCount: { zh: '每月次数', en: 'month_count', required: false },
  monthDiscount: { zh: '每月优惠上限', en: 'month_discount', required: false },
  yearCount: { zh: '每年次数', en: 'year_count', required: false },
  yearDiscount: { zh: '每年优惠上限', en: 'year_discount', required: false },
  weekdays: { zh: '星期', en: 'weekdays', required: false },
  timeSlots: { zh: '时段', en: 'time_slots', required: false },
  regions: { zh: '区划代码', en: 'region_codes', aliases: ['regions', '适用区划'], required: true },
  merchants: { zh: '商户代码', en: 'merchant_codes', aliases: ['merchants', '适用商户'], required: true },
  excludedMcc: { zh: '排除MCC', en: 'excluded_mcc', required: false },
  budget: { zh: '预算', en: 'budget', required: false },
  from: { zh: '开始时间', en: 'from', required: false },
  to: { zh: '结束时间', en: 'to', required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of a file of offers. */
export type OfferColumn = keyof typeof COLUMNS;

/** Words for categories beside their names in the contract. */
export const CATEGORY_WORDS: Readonly<Record<string, OfferCategory>> = {
  ...{ 吃: 'EATING', 餐饮: 'EATING', 住: 'LODGING', 住宿: 'LODGING', 行: 'TRANSPORT', 出行: 'TRANSPORT' },
  ...{ 游: 'TOURISM', 旅游: 'TOURISM', 购: 'SHOPPING', 购物: 'SHOPPING', 娱: 'ENTERTAINMENT', 娱乐: 'ENTERTAINMENT' },
  ...{ 医: 'MEDICAL', 医疗: 'MEDICAL' },
};

/** Words for kinds of discount beside their names in the contract. */
export const KIND_WORDS: Readonly<Record<string, Discount['kind']>> = {
  ...{ 比例: 'PERCENT', 按比例: 'PERCENT', 百分比: 'PERCENT', 固定: 'FIXED', 固定金额: 'FIXED', 立减: 'FIXED' },
};

/** Words for weekdays beside their numbers, 1 to 7. */
export const WEEKDAY_WORDS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 },
};

/** Words for every merchant of the card programme. */
export const ALL_WORDS: readonly string[] = ['ALL', '全部', '所有'];
