import type { Fen } from '../money.ts';
import { momentOf } from '../moment.ts';
import { detailsAt } from '../merchant/merchant.ts';
import { UNUSED } from '../usage/usage.ts';
import { checkCard, isCardKnown, type CardCheck } from './check-card.ts';
import { agreementOn, checkOffer, type Charge } from './check-offer.ts';
import { bestOf, candidatesOf, type Attempt, type Candidate } from './choose-offer.ts';
import type { EligibilityDecision, EligibilityEvidence, EligibilityFacts, EligibilityRequest } from './eligibility.ts';
import { grantDiscount } from './grant-discount.ts';
import type { EligibilityReason } from './reason.ts';

const NO_EVIDENCE: EligibilityEvidence = {
  cardInterval: null,
  membershipInterval: null,
  registrationInterval: null,
  offerVersion: null,
  merchantAgreement: null,
};
const NO_DISCOUNT = { discountFen: 0 as Fen, capped: [] };

function refused(
  reasons: readonly EligibilityReason[],
  evidence: EligibilityEvidence = NO_EVIDENCE,
): EligibilityDecision {
  return { eligible: false, offerId: null, reasons, ...NO_DISCOUNT, evidence };
}

interface Circumstances {
  readonly card: CardCheck;
  readonly charge: Charge;
  readonly usage: EligibilityFacts['usage'];
}

/** Decides one offer: checks 9 to 16, after those of the card. */
function tryOffer({ offer, version }: Candidate, { card, charge, usage }: Circumstances): Attempt {
  const reasons = checkOffer(version, charge);
  if (version === undefined || card.reasons.length > 0 || reasons.length > 0) {
    return { offer, version, reasons: [...card.reasons, ...reasons], ...NO_DISCOUNT };
  }
  const { amountFen, channel } = charge.request;
  const grant = grantDiscount(version.rule, { amountFen, channel, usage: usage.get(offer.id) ?? UNUSED });
  return { offer, version, reasons: grant.reasons, discountFen: grant.discountFen, capped: grant.capped };
}

/** The answer that an attempt comes to, with all that it rests on. */
function answer(attempt: Attempt, card: CardCheck, { merchant, agreement }: Charge): EligibilityDecision {
  const { offer, version, reasons, discountFen, capped } = attempt;
  const offerVersion = version ? { offerId: offer.id, number: version.number, from: version.from } : null;
  const merchantAgreement = agreement
    ? { merchantId: merchant.id, number: agreement.number, from: agreement.from, to: agreement.to }
    : null;
  const evidence = { ...card.evidence, offerVersion, merchantAgreement };
  return { eligible: reasons.length === 0, offerId: offer.id, reasons, discountFen, capped, evidence };
}

/**
 * Whether a card is entitled to a discount at an instant, as known at another, and to how much: the one decision of every
 * channel (eligibility.md). Pure: the same facts and request give the same answer, whenever it is asked. References that
 * are unknown end it, first of card, offer and merchant; those of another programme are unknown, too.
 */
export function decideEligibility(facts: EligibilityFacts, request: EligibilityRequest): EligibilityDecision {
  const { card, merchant, usage } = facts;
  if (card === undefined || !isCardKnown(card, request)) return refused(['CARD_TOKEN_UNKNOWN']);
  const candidates = candidatesOf(card, facts.offers, request);
  if (request.category === null && candidates.length === 0) return refused(['OFFER_UNKNOWN']);
  const details = merchant && detailsAt(merchant, request.knownAt);
  if (details === undefined || merchant?.programId !== card.program.id) return refused(['MERCHANT_UNKNOWN']);
  const moment = momentOf(request.at);
  const checked = checkCard(card, moment, request);
  const charge = { merchant, details, agreement: agreementOn(merchant, moment, request), moment, request };
  const circumstances = { card: checked, charge, usage };
  const best = bestOf(candidates.map((candidate) => tryOffer(candidate, circumstances)));
  if (best !== undefined) return answer(best, checked, charge);
  return refused([...checked.reasons, 'OFFER_NOT_ACTIVE'], { ...NO_EVIDENCE, ...checked.evidence });
}
