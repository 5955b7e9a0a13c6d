import type { DiscountKind, OfferCategory } from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const CATEGORIES = {
  EATING: ['吃', 'Eating'],
  LODGING: ['住', 'Lodging'],
  TRANSPORT: ['行', 'Transport'],
  TOURISM: ['游', 'Tourism'],
  SHOPPING: ['购', 'Shopping'],
  ENTERTAINMENT: ['娱', 'Entertainment'],
  MEDICAL: ['医', 'Medical'],
} satisfies Record<OfferCategory, Names>;

const DISCOUNT_KINDS = {
  PERCENT: ['按比例', 'Part of the amount'],
  FIXED: ['固定金额', 'Fixed sum'],
} satisfies Record<DiscountKind, Names>;

/** What the values of the enums of offers are called, by enum. */
export const OFFER_NAMES = { OFFER_CATEGORY: CATEGORIES, DISCOUNT_KIND: DISCOUNT_KINDS } as const;
