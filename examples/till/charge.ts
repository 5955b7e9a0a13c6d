import type {
  DiscountAnswerFragment,
  EligibilityReason,
  Locale,
  ReservedDiscountFragment,
} from './__generated__/documents.ts';

/** A charge at the till. */
export interface Charge {
  /** The till's own number of the charge: the keys of its calls are made of it, so that it is never made twice. */
  readonly number: string;
  readonly cardToken: string;
  readonly offerId: string;
  readonly merchantId: string;
  /** In fen. */
  readonly amount: number;
  readonly locale: Locale;
}

/** A discount as the service answers it. */
export type Discount = ReservedDiscountFragment;

/** Why a change was refused. */
export type Problems = DiscountAnswerFragment['problems'];

/** Why a card may not have a discount, in words. */
export interface Reason {
  readonly code: EligibilityReason;
  readonly message: string;
}

/** What takes the money. It knows charges by their numbers, and still does after the till was started anew. */
export interface Terminal {
  /**
   * Takes the money, once for each number: asked again for a charge that was paid it takes nothing, and answers the same id.
   * Undefined when the charge was not made.
   */
  readonly takeMoney: (payment: { readonly number: string; readonly fen: number }) => Promise<string | undefined>;
  /** The bank's id of the transaction by which the charge was paid; undefined where it was not. */
  readonly findPayment: (number: string) => Promise<string | undefined>;
}

/** What came of a charge. */
export type Outcome =
  | { readonly kind: 'NOT_ELIGIBLE'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'REFUSED'; readonly problems: Problems }
  /** Nothing was taken, and nothing is held any more. Another try is another charge, under a number of its own. */
  | { readonly kind: 'UNPAID' }
  | { readonly kind: 'CONFIRMED'; readonly discount: Discount }
  /**
   * The money was taken at the lower price, and the reservation had expired. Reserve anew under another number and settle what
   * differs with the holder, or leave it to the bank's file, which counts the charge.
   */
  | { readonly kind: 'TOO_LATE'; readonly transactionId: string; readonly discount: Discount }
  /** The money was taken and the discount is not confirmed. Where a problem is retryable, make the charge again. */
  | { readonly kind: 'UNCONFIRMED'; readonly transactionId: string; readonly problems: Problems };
