/** An offer that is made up; `merchant` is the code of the only one that gives it. */
export interface ExampleOffer {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly merchant: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** The offer, and the merchant that gives it, which the start and the documents name: at any time, without a limit. */
export const FIRST_OFFER = { offer: 'SHILI-CHI', merchant: 'SHILI-CANTING' };

/** One for each category; each shows another part of the rules. */
export const EXAMPLE_OFFERS: readonly ExampleOffer[] = [
  {
    ...{ code: FIRST_OFFER.offer, name: '示例·用餐九折', nameEn: 'Example: 10 % off meals' },
    merchant: FIRST_OFFER.merchant,
    rule: {
      ...{ category: 'EATING', discount: { basisPoints: 1_000 } },
      ...{ minimumSpendFen: 2_000, maxDiscountPerTransactionFen: 3_000 },
    },
  },
  {
    ...{ code: 'SHILI-ZHU', name: '示例·住宿立减五十元', nameEn: 'Example: 50 yuan off a stay' },
    merchant: 'SHILI-JIUDIAN',
    rule: { category: 'LODGING', discount: { fen: 5_000 }, minimumSpendFen: 30_000 },
  },
  {
    ...{ code: 'SHILI-XING', name: '示例·公交每日两次立减', nameEn: 'Example: two bus rides a day' },
    merchant: 'SHILI-GONGJIAO',
    rule: { category: 'TRANSPORT', discount: { fen: 100 }, perCard: { day: { count: 2 } } },
  },
  {
    ...{ code: 'SHILI-YOU', name: '示例·景区八折，总额十万元', nameEn: 'Example: 20 % off, 100,000 yuan in all' },
    merchant: 'SHILI-JINGQU',
    rule: { category: 'TOURISM', discount: { basisPoints: 2_000 }, budgetFen: 10_000_000 },
  },
  {
    ...{ code: 'SHILI-GOU', name: '示例·购物九五折，每月最多优惠一百元', nameEn: 'Example: 5 % off, 100 yuan a month' },
    merchant: 'SHILI-CHAOSHI',
    rule: { category: 'SHOPPING', discount: { basisPoints: 500 }, perCard: { month: { discountFen: 10_000 } } },
  },
  {
    ...{ code: 'SHILI-YU', name: '示例·工作日日场七折', nameEn: 'Example: 30 % off by day, Monday to Friday' },
    merchant: 'SHILI-YINGYUAN',
    rule: {
      ...{ category: 'ENTERTAINMENT', discount: { basisPoints: 3_000 } },
      ...{ weekdays: [1, 2, 3, 4, 5], timeSlots: [{ from: '09:00', to: '17:00' }] },
    },
  },
  {
    ...{ code: 'SHILI-YI', name: '示例·药房立减十元，每年十二次', nameEn: 'Example: 10 yuan off, 12 times a year' },
    merchant: 'SHILI-YAOFANG',
    rule: { category: 'MEDICAL', discount: { fen: 1_000 }, perCard: { year: { count: 12 } } },
  },
];
