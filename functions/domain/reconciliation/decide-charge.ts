import type { DiscountRow } from '../bank-file/discount-row.ts';
import type { CardFacts, EligibilityDecision, MerchantFacts, OfferFacts } from '../eligibility/eligibility.ts';
import { decideEligibility } from '../eligibility/decide-eligibility.ts';
import type { Instant } from '../day.ts';
import type { Fen } from '../money.ts';
import type { OfferUsage } from '../usage/usage.ts';
import type { TransactionClass } from './bank-transaction.ts';

/** What a charge is decided on. */
export interface ChargeFacts {
  readonly card: CardFacts;
  readonly offer: OfferFacts;
  readonly merchant: MerchantFacts;
  /** What the card has used of the offer in the periods of the charge so far. */
  readonly usage: OfferUsage;
  /** The moment at which the job was accepted. */
  readonly knownAt: Instant;
}

/** What a charge was found to be. */
export interface DecidedCharge {
  readonly class: TransactionClass;
  readonly decision: EligibilityDecision;
}

/** Which class a charge is of: what was due against what the bank granted. */
export function classOfCharge(
  { eligible, discountFen }: Pick<EligibilityDecision, 'eligible' | 'discountFen'>,
  granted: Fen,
): TransactionClass {
  if (discountFen === granted) return 'MATCHED';
  if (!eligible) return 'GRANTED_NOT_ENTITLED';
  if (granted === 0) return 'ENTITLED_NOT_GRANTED';
  return granted > discountFen ? 'DISCOUNT_OVER' : 'DISCOUNT_UNDER';
}

/** Decides a charge as the one decision of all channels does, for the reconciliation: without budgets, as known at `knownAt`. */
export function decideCharge(
  row: Pick<DiscountRow, 'token' | 'at' | 'grossFen' | 'discountFen'>,
  { card, offer, merchant, usage, knownAt }: ChargeFacts,
): DecidedCharge {
  const facts = { card, offers: [offer], merchant, usage: new Map([[offer.id, usage]]) };
  const { token, at, grossFen: amountFen } = row;
  const request = { token, category: null, amountFen, at, knownAt, channel: 'RECONCILIATION' } as const;
  const decision = decideEligibility(facts, request);
  return { class: classOfCharge(decision, row.discountFen), decision };
}
