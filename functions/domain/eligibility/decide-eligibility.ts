import type { Fen } from '../money.ts';
import { momentOf } from '../moment.ts';
import { isOfferKnown, versionAt } from '../offer/offer.ts';
import { lastKnownAt } from '../recorded.ts';
import { detailsAt } from '../merchant/merchant.ts';
import { UNUSED } from '../usage/usage.ts';
import { checkCard, isCardKnown, type CardCheck } from './check-card.ts';
import { checkOffer, type Charge } from './check-offer.ts';
import type {
  CardFacts,
  EligibilityDecision,
  EligibilityEvidence,
  EligibilityFacts,
  EligibilityRequest,
  MerchantFacts,
  OfferFacts,
} from './eligibility.ts';
import { grantDiscount } from './grant-discount.ts';
import { rankOf, type EligibilityReason } from './reason.ts';

const NO_EVIDENCE: EligibilityEvidence = {
  cardInterval: null,
  membershipInterval: null,
  registrationInterval: null,
  offerVersion: null,
  merchantAgreement: null,
};

function refused(
  reasons: readonly EligibilityReason[],
  offer: OfferFacts | undefined,
  evidence: EligibilityEvidence = NO_EVIDENCE,
): EligibilityDecision {
  const offerId = offer?.id ?? null;
  return { eligible: false, offerId, reasons, discountFen: 0 as Fen, capped: [], evidence };
}

/** What a card may choose from: the named offer, or those of its programme that are of the category, as known then. */
function candidatesOf(
  card: CardFacts,
  offers: readonly OfferFacts[],
  request: EligibilityRequest,
): readonly OfferFacts[] {
  const { category, at, knownAt } = request;
  const ours = offers.filter((offer) => offer.programId === card.program.id && isOfferKnown(offer, knownAt));
  if (category === null) return ours;
  return ours.filter((offer) => {
    const version = versionAt(offer, at, knownAt) ?? lastKnownAt(offer.versions, knownAt);
    return version?.rule.category === category;
  });
}

/** Decides one offer: checks 9 to 16, after those of the card. */
function tryOffer(
  offer: OfferFacts,
  card: CardCheck,
  { charge, facts }: { readonly charge: Charge; readonly facts: EligibilityFacts },
): EligibilityDecision {
  const { reasons, version, evidence: offerEvidence } = checkOffer(offer, charge);
  const evidence = { ...card.evidence, ...offerEvidence };
  if (version === undefined || card.reasons.length > 0 || reasons.length > 0) {
    return refused([...card.reasons, ...reasons], offer, evidence);
  }
  const { amountFen, channel } = charge.request;
  const grant = grantDiscount(version.rule, { amountFen, channel, usage: facts.usage.get(offer.id) ?? UNUSED });
  if (grant.reasons.length > 0) return refused(grant.reasons, offer, evidence);
  const { discountFen, capped } = grant;
  return { eligible: true, offerId: offer.id, reasons: [], discountFen, capped, evidence };
}

const primaryRank = ({ reasons: [first] }: EligibilityDecision): number => (first === undefined ? -1 : rankOf(first));
const offerIdOf = ({ offerId }: EligibilityDecision): string => offerId ?? '';

/** Whether `right` is the better answer: eligible first, then the larger discount; else the one that failed later. */
function isBetter(left: EligibilityDecision, right: EligibilityDecision): boolean {
  if (left.eligible !== right.eligible) return right.eligible;
  const gain = left.eligible ? right.discountFen - left.discountFen : primaryRank(right) - primaryRank(left);
  return gain > 0 || (gain === 0 && offerIdOf(right) < offerIdOf(left));
}

/** The reference that is unknown, first of card, offer and merchant; those of another programme are, too. */
function unknownReference(
  { card, merchant }: EligibilityFacts,
  candidates: readonly OfferFacts[],
  request: EligibilityRequest,
): EligibilityReason | undefined {
  if (card === undefined || !isCardKnown(card, request)) return 'CARD_TOKEN_UNKNOWN';
  if (request.category === null && candidates.length === 0) return 'OFFER_UNKNOWN';
  const isOurs = merchant?.programId === card.program.id;
  return isOurs && detailsAt(merchant, request.knownAt) !== undefined ? undefined : 'MERCHANT_UNKNOWN';
}

/**
 * Whether a card is entitled to a discount at an instant, as known at another, and to how much: the one decision of every
 * channel (eligibility.md). Pure: the same facts and request give the same answer, whenever it is asked.
 */
export function decideEligibility(facts: EligibilityFacts, request: EligibilityRequest): EligibilityDecision {
  const { card, merchant } = facts;
  const candidates = card === undefined ? [] : candidatesOf(card, facts.offers, request);
  const unknown = unknownReference(facts, candidates, request);
  if (unknown !== undefined || card === undefined || merchant === undefined) {
    return refused([unknown ?? 'CARD_TOKEN_UNKNOWN'], undefined);
  }
  return decideKnown(candidates, { facts, card, charge: { merchant, moment: momentOf(request.at), request } });
}

interface KnownFacts {
  readonly facts: EligibilityFacts;
  readonly card: CardFacts;
  readonly charge: Charge & { readonly merchant: MerchantFacts };
}

/** The best of the candidates; without any, no offer of the category is in force. */
function decideKnown(candidates: readonly OfferFacts[], { facts, card, charge }: KnownFacts): EligibilityDecision {
  const checked = checkCard(card, charge.moment, charge.request);
  const decisions = candidates.map((offer) => tryOffer(offer, checked, { charge, facts }));
  const [first, ...others] = decisions;
  if (first === undefined) {
    return refused([...checked.reasons, 'OFFER_NOT_ACTIVE'], undefined, { ...NO_EVIDENCE, ...checked.evidence });
  }
  return others.reduce((best, next) => (isBetter(best, next) ? next : best), first);
}
