import type { BenefitCardId, DiscountId, OfferId } from '#domain/ids.ts';
import type { BankTransaction } from '#domain/reconciliation/bank-transaction.ts';
import type { OfferBudget } from '#domain/usage/budget.ts';
import type { Discount } from '#domain/usage/discount.ts';
import type { UsageYear } from '#domain/usage/usage-year.ts';

/** Whose usage of what, in which year. */
export interface UsageKey {
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  readonly year: string;
}

/** Which card, and which year. */
export type CardYear = Omit<UsageKey, 'offerId'>;

/** What a card used in a year, by offer; what is missing was never used. */
export type UsageByOffer = ReadonlyMap<OfferId, UsageYear>;

/** Reads of what cards have used of offers, and of what offers have spent. */
export interface Usage {
  /** Unused where nothing was written yet. */
  readonly find: (key: UsageKey) => Promise<UsageYear>;
  readonly read: (key: UsageKey) => Promise<UsageYear>;
  /** All that a card used in a year, in one Query: the smaller the less was used. */
  readonly findAll: (key: CardYear) => Promise<UsageByOffer>;
  readonly readAll: (key: CardYear) => Promise<UsageByOffer>;
  readonly findBudget: (offerId: OfferId) => Promise<OfferBudget>;
  readonly readBudget: (offerId: OfferId) => Promise<OfferBudget>;
  /** All discounts that a card had in a year, of one offer or of all, whatever became of them. TooMuchToRead past 5,000. */
  readonly discountsOf: (key: CardYear & Partial<UsageKey>) => Promise<readonly Discount[]>;
  /**
   * All charges and refunds of banks that were told with a token of the card in a year, of one offer or of all. TooMuchToRead
   * past 5,000.
   */
  readonly transactionsOf: (key: CardYear & Partial<UsageKey>) => Promise<readonly BankTransaction[]>;
}

/** Reads of discounts of the point of sale. */
export interface Discounts {
  readonly find: (id: DiscountId) => Promise<Discount | undefined>;
  readonly read: (id: DiscountId) => Promise<Discount | undefined>;
}
