import { LIMIT_PERIODS, type OfferRule } from '#domain/offer/offer.ts';
import { ruleInOrder } from '#domain/offer/rule-form.ts';
import { COLUMNS, type OfferColumn } from './columns.ts';

/** The column of each part of a rule; limits have two for each period. */
const COLUMN_OF_PART = {
  category: 'category',
  merchants: 'merchants',
  regions: 'regions',
  discount: 'discountValue',
  minimumSpendFen: 'minimumSpend',
  maxDiscountPerTransactionFen: 'maxDiscount',
  weekdays: 'weekdays',
  timeSlots: 'timeSlots',
  excludedMcc: 'excludedMcc',
  budgetFen: 'budget',
} as const satisfies Record<Exclude<keyof OfferRule, 'perCard'>, OfferColumn>;

const PARTS = Object.keys(COLUMN_OF_PART) as (keyof typeof COLUMN_OF_PART)[];
const isPart = (name: string): name is keyof typeof COLUMN_OF_PART => Object.hasOwn(COLUMN_OF_PART, name);
const isColumn = (name: string): name is OfferColumn => Object.hasOwn(COLUMNS, name);

/** The columns in which two rules differ. */
export function columnsOfRule(left: OfferRule, right: OfferRule): readonly OfferColumn[] {
  const [one, other] = [ruleInOrder(left), ruleInOrder(right)];
  const parts = PARTS.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
  const limits = LIMIT_PERIODS.flatMap((period): OfferColumn[] => [
    ...(one.perCard[period].count === other.perCard[period].count ? [] : [`${period}Count` as const]),
    ...(one.perCard[period].discountFen === other.perCard[period].discountFen ? [] : [`${period}Discount` as const]),
  ]);
  return [...parts.map((part) => COLUMN_OF_PART[part]), ...limits];
}

/** The column of the input field that a problem is about; null where it has none. */
export function columnOfPath(path: readonly string[]): OfferColumn | null {
  const [field = '', part = '', period = '', limit = ''] = path;
  if (field === 'cardProgramId') return 'program';
  if (field !== 'rule') return isColumn(field) ? field : null;
  if (part !== 'perCard') return isPart(part) ? COLUMN_OF_PART[part] : null;
  const column = `${period}${limit === 'count' ? 'Count' : 'Discount'}`;
  return isColumn(column) ? column : null;
}
