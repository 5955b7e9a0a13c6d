import {
  AskEligibilityDocument,
  CancelDiscountDocument,
  ConfirmDiscountDocument,
  ReserveDiscountDocument,
  type AskEligibilityQuery,
  type DiscountAnswerFragment,
  type Locale,
} from './__generated__/documents.ts';
import { call, type Service } from './till-client.ts';

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

/** What came of a charge. */
export type Outcome =
  | { readonly kind: 'NOT_ELIGIBLE'; readonly decision: AskEligibilityQuery['eligibility'] }
  | { readonly kind: 'REFUSED'; readonly problems: DiscountAnswerFragment['problems'] }
  | { readonly kind: 'UNPAID' }
  | { readonly kind: 'CONFIRMED'; readonly discount: NonNullable<DiscountAnswerFragment['discount']> };

/** Takes the money: answers the bank's id of the transaction, or undefined when the charge was not made. */
export type TakeMoney = (fen: number) => Promise<string | undefined>;

/** One key for each change of a charge: the same again after a time-out, and after the till was started anew. */
function keyOf({ number }: Charge, change: string): { readonly idempotencyKey: string } {
  return { idempotencyKey: `till:${number}:${change}` };
}

/** Asks whether the card may have the discount: tells why not, and holds nothing. */
async function ask(service: Service, charge: Charge): Promise<AskEligibilityQuery['eligibility']> {
  const { cardToken, offerId, merchantId, amount, locale } = charge;
  const input = { card: { token: cardToken }, offerId, merchantId, amount };
  return (await call(service, AskEligibilityDocument, { input, locale })).eligibility;
}

async function reserve(service: Service, charge: Charge): Promise<DiscountAnswerFragment> {
  const { cardToken, offerId, merchantId, amount, locale } = charge;
  const input = { ...keyOf(charge, 'reserve'), card: { token: cardToken }, offerId, merchantId, amount };
  return (await call(service, ReserveDiscountDocument, { input, locale })).reserveDiscount;
}

/** Makes a charge: ask, reserve, take the money, confirm; or cancel where the money was not taken. */
export async function chargeCard(service: Service, charge: Charge, takeMoney: TakeMoney): Promise<Outcome> {
  const decision = await ask(service, charge);
  if (!decision.eligible) return { kind: 'NOT_ELIGIBLE', decision };
  const { discount: reserved, problems } = await reserve(service, charge);
  if (reserved == null) return { kind: 'REFUSED', problems };
  const { locale } = charge;
  const step = { id: reserved.id, expectedVersion: reserved.version };
  const transactionId = await takeMoney(charge.amount - reserved.discount.fen);
  if (transactionId === undefined) {
    await call(service, CancelDiscountDocument, { input: { ...keyOf(charge, 'cancel'), ...step }, locale });
    return { kind: 'UNPAID' };
  }
  const input = { ...keyOf(charge, 'confirm'), ...step, transactionId };
  const confirmed = (await call(service, ConfirmDiscountDocument, { input, locale })).confirmDiscount;
  if (confirmed.discount == null) return { kind: 'REFUSED', problems: confirmed.problems };
  return { kind: 'CONFIRMED', discount: confirmed.discount };
}
